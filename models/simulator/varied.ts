/** The same families with other figures: a draw from the range of worlds that the published reports leave open. */
import { createRandom, mixAll, type Random } from './random.ts';
import { FAMILIES, type Family } from './world.ts';

/** Every share and size moved by a factor between 1/2 and 2 (log-uniform), every preference for a cover or origin likewise. */
export const variedFamilies = (seed: number): readonly Family[] => {
  const random = createRandom(mixAll(seed, 4242));
  return FAMILIES.map((family) => varied(family, random));
};

const varied = (family: Family, random: Random): Family => {
  const factor = (): number => 2 ** (2 * random.unit() - 1);
  const share = (value: number): number => Math.min(0.95, value * factor());
  const weights = (of: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(of).map(([key, weight]) => [key, weight * factor()]));
  return {
    ...family,
    share: family.share * factor(),
    cover: weights(family.cover),
    anyCover: share(family.anyCover),
    origins: weights(family.origins),
    express: share(family.express),
    massG: {
      median: family.massG.median * factor(),
      sigma: family.massG.sigma,
      adapted: share(family.massG.adapted),
    },
    valueLogShift: family.valueLogShift * factor(),
    roundValue: share(family.roundValue),
    vague: share(family.vague),
    coverHs: 1 - share(1 - family.coverHs),
    sharedPhone: share(family.sharedPhone),
    freshConsignor: share(family.freshConsignor),
    aliasConsignee: share(family.aliasConsignee),
    dropAddress: share(family.dropAddress),
    transit: share(family.transit),
    departureElsewhere: share(family.departureElsewhere),
    cash: share(family.cash),
    missing: 1 + (family.missing - 1) * factor(),
  };
};
