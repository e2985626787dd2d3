/** An alert as an officer reads it: what to do, how to stay safe, why, and what was declared. */
import type { Hit, Recommended, Withdrawn } from '../../proto/holdpoint/v1/assessment.ts';
import type { SubscribeResponse } from '../../proto/holdpoint/v1/customs.ts';
import type { Declaration, GoodsItem, Money, Party } from '../../proto/holdpoint/v1/declaration.ts';
import { enumName } from '../adapters/codec.ts';
import { RANDOM_SELECTION } from '../core/decision/explain.ts';
import { exponentOf } from '../core/declaration/codes.ts';

export type Paint = (style: 'bold' | 'red' | 'yellow' | 'green' | 'dim', text: string) => string;

/** Colours on a terminal only, and not where NO_COLOR asks for none. */
export const paintFor = (out: NodeJS.WritableStream): Paint => {
  const isColoured = (out as { readonly isTTY?: boolean }).isTTY === true && !process.env.NO_COLOR;
  return (style, text) => (isColoured ? `\u001B[${SGR[style]}m${text}\u001B[0m` : text);
};

const SGR = { bold: 1, red: 31, yellow: 33, green: 32, dim: 2 } as const;

export const describeDelivery = (response: SubscribeResponse, paint: Paint): string => {
  switch (response.event?.$case) {
    case 'recommended':
      return describeRecommended(response.event.value, paint);
    case 'withdrawn':
      return describeWithdrawn(response.event.value, paint);
    case undefined:
      return '';
    default:
      return response.event satisfies never;
  }
};

const describeRecommended = (alert: Recommended, paint: Paint): string => {
  const { declared, reasons, hits } = alert;
  const isHold = alert.outcome === 'OUTCOME_HOLD';
  const isDrawn = reasons.some(({ code }) => code === RANDOM_SELECTION);
  const verb = paint(isHold ? 'red' : 'yellow', paint('bold', isHold ? 'HOLD' : 'ASK'));
  const where = [
    ...named('ControlType', alert.controlType, ' control'),
    ...named('PlaceOfControl', alert.placeOfControl, ''),
    `for ${alert.destinations.join(', ')}`,
  ];
  const rows = [
    `${verb}  ${documentOf(declared)}  ${where.join(', ')}${isHold ? '' : '; the carrier is asked once an officer releases it'}`,
    ...(alert.handlingAdvice === '' ? [] : [`  ${paint('yellow', '! ')}${clean(alert.handlingAdvice)}`]),
    ...reasons.flatMap(({ text, evidence }) => [
      `  - ${clean(text)}`,
      ...evidence.slice(0, EVIDENCE_MAX).map((line) => paint('dim', `      ${clean(line)}`)),
    ]),
    ...[...hits]
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, HITS_MAX)
      .map((hit) =>
        paint(
          'dim',
          `  list ${hit.list} ${hit.edition}, entry ${hit.entryId}: ${clean(hit.name)} ~ ${clean(hit.surface)}`,
        ),
      ),
    ...(declared === undefined ? [] : declaredRows(declared)),
    ...(alert.counterfactual === '' ? [] : [paint('dim', `  ${clean(alert.counterfactual)}`)]),
    paint(
      'dim',
      `  ${isDrawn ? '' : `score ${(alert.scoreMicro / 1e6).toFixed(3)}  `}recommendation ${alert.recommendationId}${alert.supersedes === '' ? '' : `  supersedes ${alert.supersedes}`}`,
    ),
    ...(alert.missing.length === 0
      ? []
      : [
          paint(
            'yellow',
            `  judged without ${alert.missing.map((one) => words(enumName('Lookup', one))).join(', ')}; will be judged again`,
          ),
        ]),
  ];
  return rows.join('\n');
};

/** Parties, substances and machines before mere wording. */
const rankOf = ({ kind }: Hit): number => (kind === 'HIT_KIND_TERM' || kind === 'HIT_KIND_LICIT_CONTEXT' ? 1 : 0);

const named = (type: string, value: string, suffix: string): readonly string[] =>
  value.endsWith('_UNSPECIFIED') ? [] : [`${words(enumName(type, value))}${suffix}`];

const describeWithdrawn = (withdrawn: Withdrawn, paint: Paint): string =>
  `${paint('green', paint('bold', 'WITHDRAWN'))}  ${clean(withdrawn.recommendationId)}  ${words(enumName('WithdrawalCause', withdrawn.cause))}: ${clean(withdrawn.because)}`;

const declaredRows = (declared: Declaration): readonly string[] => [
  `  from ${partyOf(declared.consignor)}  to ${partyOf(declared.consignee)}`,
  ...declared.goodsItem.slice(0, ITEMS_MAX).map((item) => `  declared: ${itemOf(item)}`),
  ...(declared.goodsItem.length > ITEMS_MAX ? [`  and ${declared.goodsItem.length - ITEMS_MAX} more goods items`] : []),
];

const documentOf = (declared: Declaration | undefined): string =>
  clean([declared?.document?.issuer, declared?.document?.number].filter(Boolean).join(' ')) || 'unknown document';

const partyOf = (party: Party | undefined): string =>
  clean([party?.name, party?.address?.city, party?.address?.country].filter(Boolean).join(', ')) || 'nobody named';

const itemOf = ({ descriptionOfGoods, harmonizedSystemCode, grossMassMg, netMassMg, value }: GoodsItem): string => {
  const massMg = grossMassMg ?? netMassMg;
  return [
    `"${clean(descriptionOfGoods)}"`,
    harmonizedSystemCode === '' ? 'no HS code' : `HS ${clean(harmonizedSystemCode)}`,
    massMg === undefined ? 'no mass' : `${massMg / 1e6} kg`,
    value === undefined ? 'no value' : moneyOf(value),
  ].join(', ');
};

const moneyOf = ({ amountMinor, currency }: Money): string => {
  const exponent = exponentOf(currency);
  return exponent === undefined
    ? `${amountMinor} minor units of ${clean(currency)}`
    : `${(amountMinor / 10 ** exponent).toFixed(exponent)} ${currency}`;
};

const words = (name: string): string => name.replaceAll('_', ' ').toLowerCase();

/** Declared text comes from strangers: no control character of theirs reaches the terminal. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').slice(0, TEXT_CHARS_MAX);

const TEXT_CHARS_MAX = 300;
const EVIDENCE_MAX = 3;
const HITS_MAX = 3;
const ITEMS_MAX = 3;
