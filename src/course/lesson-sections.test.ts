/** A lesson's text by what one can be led to. */
import { expect, test } from 'vitest';
import { plainText, sectionsOf } from './lesson-sections.ts';

const LESSON = `开头的情形。

<Point id="first" note>

## 第一节

第一点，**要紧**的<span class="nw">14 万元</span>。

<Curve
  id="c"
  lines={[{ name: '甲 > 乙', points: [1, 2] }]}
/>

### 小题

</Point>

点后的话。

## 常见误区

<Pitfalls>
<Pitfall says="说错的话。">为什么错。</Pitfall>
</Pitfalls>
{/* 注释 */}
`;

test('the beginning, each point and each section outside the points have their text', () => {
  expect(sectionsOf(LESSON)).toEqual([
    { text: '开头的情形。' },
    { point: 'first', text: '第一节\n第一点，要紧的14 万元。\n小题\n点后的话。' },
    { heading: { text: '常见误区', index: 2 }, text: '说错的话。。为什么错。' },
  ]);
});

test('tables, lists and links are read as words', () => {
  expect(plainText('| 客户 | 利润 |\n| --- | --- |\n| C01 | 2 |\n\n- [课文](/x/)\n1. 第一步')).toBe('客户，利润\nC01，2\n课文\n第一步');
});
