/**
 * A few hundred parcels to show what the program does: ordinary traffic, and a handful of stories in it. Each record says
 * what its story is; everything in it is invented.
 */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { createRandom } from './random.ts';
import { createPlainText } from './standard-mix.ts';
import { simulateTraffic } from './traffic.ts';
import { FAMILIES } from './world.ts';

export interface DemoParcel {
  readonly declaration: Declaration;
  readonly receivedAtMs: number;
  /** What this parcel is there to show; empty for ordinary traffic. */
  readonly story: string;
}

export const demoTraffic = (options: {
  readonly seed: number;
  readonly startMs: number;
  readonly parcels?: number;
  /** True for texts that the goods grader calls vague: ordinary traffic then has few of them. */
  readonly isVague?: (text: string) => boolean;
}): readonly DemoParcel[] => {
  const plain = createPlainText(options.isVague);
  const random = createRandom(options.seed);
  const parcels = options.parcels ?? 300;
  const ordinary = [
    ...simulateTraffic({
      seed: options.seed,
      parcels,
      startMs: options.startMs,
      days: 3,
      illicitShare: 0.04,
      families: FAMILIES.filter((family) => family.violation !== 'other'),
      vagueShare: 0.03,
    }),
  ].map(({ declaration, receivedAtMs, truth }): DemoParcel => {
    for (const item of declaration.goodsItem)
      if (!random.chance(VAGUE_SHARE)) item.descriptionOfGoods = plain(item.descriptionOfGoods, random);
    return { declaration, receivedAtMs, story: truth.family === '' ? '' : `concealment: ${truth.family}` };
  });
  const spacing = Math.floor(ordinary.length / (STORIES.length + 1));
  const told: DemoParcel[] = [];
  for (let i = 0; i < STORIES.length; i++) {
    const base = ordinary[(i + 1) * spacing]!;
    for (const [part, tell] of STORIES[i]!.tell.entries()) {
      const declaration = structuredClone(base.declaration);
      tell(declaration);
      if (declaration.function === 'DECLARATION_FUNCTION_ORIGINAL') renumber(declaration, 100 * (i + 1) + part);
      told.push({ declaration, receivedAtMs: base.receivedAtMs + 1000 * (part + 1), story: STORIES[i]!.story });
    }
  }
  return [...ordinary, ...told].sort((a, b) => a.receivedAtMs - b.receivedAtMs);
};

const VAGUE_SHARE = 0.05;

interface Story {
  readonly story: string;
  /** Changes made to an ordinary parcel, one for each parcel of the story. */
  readonly tell: readonly ((declaration: Declaration) => void)[];
}

const goods =
  (text: string, hs: string, grams: number, euros: number) =>
  (declaration: Declaration): void => {
    const [item] = declaration.goodsItem;
    item!.descriptionOfGoods = text;
    item!.harmonizedSystemCode = hs;
    item!.netMassMg = undefined;
    item!.value = { amountMinor: euros * 100, currency: 'EUR' };
    item!.quantity = 1;
    declaration.goodsItem = [item!];
    declaration.totalGrossMassMg = grams * 1000;
    declaration.natureOfTransaction = 'NATURE_OF_TRANSACTION_SALE_OF_GOODS';
    declaration.supportingDocuments = [];
  };

const all =
  (...changes: readonly ((declaration: Declaration) => void)[]) =>
  (declaration: Declaration): void => {
    for (const change of changes) change(declaration);
  };

const consignor =
  (name: string, phone: string) =>
  (declaration: Declaration): void => {
    declaration.consignor!.name = name;
    declaration.consignor!.communication = [{ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: phone }];
  };

const consignee =
  (name: string, phone = '') =>
  (declaration: Declaration): void => {
    declaration.consignee!.name = name;
    declaration.consignee!.communication =
      phone === '' ? [] : [{ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: phone }];
  };

const number =
  (documentNumber: string) =>
  (declaration: Declaration): void => {
    declaration.document = { type: 'DOCUMENT_TYPE_CARRIER_NUMBER', issuer: 'DEMO', number: documentNumber };
  };

export const STORIES: readonly Story[] = [
  {
    story: 'a precursor by its CAS number',
    tell: [goods('CAS 21409-26-7 white powder', '293339', 1200, 90)],
  },
  {
    story: 'an opioid under another spelling, declared as a dye',
    tell: [goods('isotonitazen pigment sample', '320417', 60, 25)],
  },
  {
    story: 'a tablet press as machinery, then its punches',
    tell: [
      goods('TDP-5 single punch tablet press', '847989', 52_000, 640),
      goods('punch die set for tablet press', '820730', 2400, 120),
    ],
  },
  {
    story: 'fentanyl test strips: must pass',
    tell: [goods('fentanyl test strips 20 pcs immunoassay', '382219', 90, 24)],
  },
  {
    story: 'naloxone: must pass',
    tell: [goods('naloxone nasal spray 4 pcs', '300490', 140, 60)],
  },
  {
    story: 'a listed party, misspelt',
    tell: [all(goods('plastic beads', '392640', 300, 12), consignor('Anselmiro Quimeras Duarte', '+55 11 5550 0199'))],
  },
  {
    story: 'nobody can tell what this is: the carrier is asked',
    tell: [goods('daily necessities', '', 800, 10)],
  },
  {
    story: 'many names at one address, each a small parcel from the same sender',
    tell: ['Ann Able', 'Bob Baker', 'Cy Carter', 'Di Dorn', 'Ed Eller', 'Flo Frey', 'Guy Gold'].map((name) =>
      all(
        goods('candy assorted', '170490', 410, 8),
        consignor('Sunrise Trading K7', '+86 755 5550 0101'),
        consignee(name),
      ),
    ),
  },
  {
    story: 'amended, then cancelled',
    tell: [
      all(number('DEMO0000017'), goods('N-phenethyl-4-piperidone sample', '293337', 500, 40)),
      all(number('DEMO0000017'), goods('N-phenethyl-4-piperidone sample, 2 bags', '293337', 900, 40), (declaration) => {
        declaration.function = 'DECLARATION_FUNCTION_AMENDMENT';
        declaration.revision = 2;
      }),
      all(number('DEMO0000017'), (declaration) => {
        declaration.function = 'DECLARATION_FUNCTION_CANCELLATION';
        declaration.revision = 3;
      }),
    ],
  },
];

/** Stories borrow a parcel, not its number; a number that a story gave itself stays. */
const renumber = (declaration: Declaration, serial: number): void => {
  if (declaration.document?.issuer === 'DEMO') return;
  declaration.document = {
    type: 'DOCUMENT_TYPE_CARRIER_NUMBER',
    issuer: 'DEMO',
    number: `STORY${String(serial).padStart(6, '0')}`,
  };
};
