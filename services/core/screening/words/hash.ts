/** Words known by hash: as strings they would take ten times the memory, and every thread holds them. */

export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Of the letters of `word` but the one at `without`. */
export const hashLetters = (word: string, without = -1): number => {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) if (i !== without) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
};

/** What hashes of parts of a text are put together and taken apart by. */
export const HASH_BASE = 0x01000193;
export const textHash = (text: string): number => {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, HASH_BASE) + text.charCodeAt(i)) | 0;
  return h;
};

/** A number from 1 to 65,535 for each hash, 0 for none. Holds three quarters of 2 ** `bits` and throws over that. */
export interface HashNumbers {
  readonly set: (hash: number, number: number) => void;
  readonly get: (hash: number) => number;
}

export const createHashNumbers = (bits: number): HashNumbers => {
  const slots = 2 ** bits;
  const heldMax = slots * 0.75;
  let held = 0;
  const hashes = new Int32Array(slots);
  const numbers = new Uint16Array(slots);
  const slotOf = (hash: number): number => {
    let slot = hash >>> (32 - bits);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) % slots;
    return slot;
  };
  return {
    set: (hash, number) => {
      const slot = slotOf(hash);
      if (numbers[slot] === 0 && ++held > heldMax)
        throw new Error(`a table of ${slots} hashes is full: give it more bits`);
      hashes[slot] = hash;
      numbers[slot] = number;
    },
    get: (hash) => numbers[slotOf(hash)]!,
  };
};
