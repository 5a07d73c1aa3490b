/** What the photographs of a case file show, as paths on a sheet of 320 × 200. */
import type { SeenPaper } from '../../../simulations/complaint-desk/view.ts';

export type Scene = NonNullable<SeenPaper['photo']>['scene'];

interface Shape {
  readonly look: 'body' | 'shade' | 'thin' | 'torn';
  readonly d: string;
}

const body = (d: string): Shape => ({ look: 'body', d });
const shade = (d: string): Shape => ({ look: 'shade', d });
const thin = (d: string): Shape => ({ look: 'thin', d });
const torn = (d: string): Shape => ({ look: 'torn', d });

/** A box in slanted view with its tape. */
const box = [shade('M70 168H262L276 158H84Z'), body('M80 72 160 48 250 68V142L170 168 80 146Z'), body('M80 72 170 94V168L80 146Z'), thin('M170 94 250 68'), thin('M122 60 210 82V104L202 106'), thin('M104 120H136V138H104Z')];

export const SCENES: Readonly<Record<Scene, readonly Shape[]>> = {
  carton: box,
  crushed: [...box, torn('M80 72 92 88 84 100 98 112 80 124'), torn('M86 76 104 84'), torn('M92 88 112 94')],
  pallet: [
    shade('M52 178H272V170H52Z'), body('M56 150H268V160H56Z'), body('M62 160H82V172H62ZM152 160H172V172H152ZM242 160H262V172H242Z'),
    ...[0, 1, 2, 3].flatMap((column) => [0, 1, 2].map((row) => body(`M${60 + column * 51} ${116 - row * 34}H${109 + column * 51}V${149 - row * 34}H${60 + column * 51}Z`))),
    thin('M60 66H262M60 100H262'),
  ],
  van: [shade('M30 172H300V166H30Z'), body('M44 48H214V150H44Z'), body('M214 78H262L284 112V150H214Z'), thin('M224 86H256L270 112H224Z'), body('M76 150a16 16 0 1 0 32 0a16 16 0 1 0-32 0ZM226 150a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z'), body('M44 48 20 62V156L44 146Z'), thin('M26 70V148')],
  label: [
    body('M70 24H250V178H70Z'), thin('M70 62H250M70 112H250M160 62V112'), thin('M82 36H150M82 48H130'), thin('M82 76H146M82 90H134M172 76H238M172 90H220'),
    ...Array.from({ length: 22 }, (_, i) => thin(`M${86 + i * 7} 124V${i % 3 === 0 ? 160 : 154}`)), thin('M112 170H208'),
  ],
  screen: [body('M96 20H224V182H96Z'), thin('M96 36H224M96 166H224'), thin('M108 54H178V76H108ZM142 88H212V110H142ZM108 122H190V150H108Z'), thin('M116 62H168M116 69H150M150 96H204M116 131H180M116 140H160')],
  shelf: [
    body('M36 30H44V176H36ZM276 30H284V176H276Z'), body('M36 78H284V84H36ZM36 128H284V134H36ZM36 172H284V178H36Z'),
    ...[52, 96, 140].map((left) => body(`M${left} 44H${left + 38}V78H${left}Z`)), ...[52, 140, 228].map((left) => body(`M${left} 94H${left + 38}V128H${left}Z`)), ...[52, 96, 184, 228].map((left) => body(`M${left} 140H${left + 38}V172H${left}Z`)),
  ],
  vials: [shade('M44 176H280V168H44Z'), body('M52 92H270V168H52Z'), thin('M52 110H270'), ...[70, 110, 150, 190, 230].flatMap((left) => [body(`M${left} 58H${left + 24}V128H${left}Z`), body(`M${left + 3} 44H${left + 21}V58H${left + 3}Z`), thin(`M${left + 4} 84H${left + 20}M${left + 4} 94H${left + 16}`)])],
};
