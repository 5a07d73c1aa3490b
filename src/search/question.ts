/** What a question asks about, and in what form its answer comes. */

/** Words that ask and name nothing. Longer ones first: 有哪些 before 哪些. */
const ASKING = /什么叫做|什么叫|什么是|是什么|为什么会|为什么要|为什么|有哪些|有哪几种|有哪几|有什么|包括哪些|包括什么|分哪几步|分哪几|由哪几|哪几个|哪几种|哪几|哪些|怎么样|怎么办|怎么|怎样|如何|请问|是指|指什么|什么|多少|几天|吗$|呢$|what is (?:an? )?|what are |how (?:do i|do you|to|is|are|much) |why (?:is|are|do|does) /g;

/** Forms of knowledge points that answer a way of asking. */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/计算|怎么算|怎样算|公式|多少|how much|formula/, ['formula', 'figure']],
  [/怎么|怎样|如何|哪几步|步骤|how to|how do/, ['steps', 'list']],
  [/有哪|哪几|哪些|包括|内容|组成|有什么|什么(?:要素|特点|内容)|what are/, ['list', 'classification']],
  [/什么是|是什么|什么叫|是指|定义|含义|what is/, ['definition']],
  [/区别|不同|比较|差别|difference|versus| vs /, ['comparison']],
  [/为什么|为何|意义|作用|好处|害处|why/, ['argument', 'list']],
  [/几天|期限|标准|规定/, ['standard']],
];

/** The query without its asking words; the whole of it if nothing else is there. */
export function asked(folded: string): string {
  const rest = folded.replaceAll(ASKING, '').trim();
  return rest.length >= 2 ? rest : folded;
}

/** The forms in which the query is answered; none where it does not ask. */
export const formsFor = (folded: string): readonly string[] => FORMS.find(([words]) => words.test(folded))?.[1] ?? [];
