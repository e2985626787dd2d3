/** Learns what ordinary traffic looks like from declarations alone; labels play no part. */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { type ExchangeRates, eurosOf, type ProfileFile } from '../../services/core/risk/context.ts';

export const learnProfile = (declarations: Iterable<Declaration>, rates: ExchangeRates): ProfileFile => {
  const cells = new Map<string, Sums>();
  const routes = new Map<string, number>();
  let total = 0;
  for (const declaration of declarations) {
    total++;
    const route = `${declaration.countryOfDeparture}>${declaration.countryOfDestination}`;
    routes.set(route, (routes.get(route) ?? 0) + 1);
    const grams = (declaration.totalGrossMassMg ?? Number.NaN) / 1000;
    let euros = 0;
    for (const item of declaration.goodsItem) euros += eurosOf(item.value, rates);
    const mass = Math.log(grams);
    const valuePerKg = Math.log(0.01 + (1000 * euros) / grams);
    if (!Number.isFinite(mass) || !Number.isFinite(valuePerKg)) continue;
    const hs = declaration.goodsItem[0]?.harmonizedSystemCode ?? '';
    const keys = hs === '' ? [''] : [hs.slice(0, 4), hs.slice(0, 2), ''];
    for (const key of keys) addTo(cells, key, mass, valuePerKg);
  }
  return {
    goods: sortedObject(cells, ({ n }) => n >= SUPPORT_MIN, spreads),
    routes: sortedObject(
      routes,
      (n) => n >= ROUTE_SUPPORT_MIN,
      (n) => round(Math.log(n / total)),
    ),
  };
};

/** Parcels from which a heading or chapter is described by itself. */
const SUPPORT_MIN = 100;
const ROUTE_SUPPORT_MIN = 5;

interface Sums {
  n: number;
  mass: number;
  mass2: number;
  value: number;
  value2: number;
}

const addTo = (cells: Map<string, Sums>, key: string, mass: number, value: number): void => {
  const sums = cells.get(key) ?? { n: 0, mass: 0, mass2: 0, value: 0, value2: 0 };
  sums.n++;
  sums.mass += mass;
  sums.mass2 += mass * mass;
  sums.value += value;
  sums.value2 += value * value;
  cells.set(key, sums);
};

const spreads = ({ n, mass, mass2, value, value2 }: Sums): readonly [number, number, number, number] => [
  round(mass / n),
  round(Math.max(SPREAD_MIN, Math.sqrt(Math.max(0, mass2 / n - (mass / n) ** 2)))),
  round(value / n),
  round(Math.max(SPREAD_MIN, Math.sqrt(Math.max(0, value2 / n - (value / n) ** 2)))),
];

const SPREAD_MIN = 0.2;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const sortedObject = <V, W>(
  map: ReadonlyMap<string, V>,
  keep: (value: V) => boolean,
  turn: (value: V) => W,
): Record<string, W> =>
  Object.fromEntries(
    [...map]
      .filter(([, value]) => keep(value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, turn(value)]),
  );
