/** A map that forgets its oldest entry when it is full: for caches whose loss costs time, never truth. */
export interface BoundedMap<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  /** Setting an entry again makes it the newest. */
  set(key: K, value: V): void;
  delete(key: K): void;
}

export const boundedMap = <K, V>(entriesMax: number): BoundedMap<K, V> => {
  const entries = new Map<K, V>();
  return {
    get: (key) => entries.get(key),
    has: (key) => entries.has(key),
    delete: (key) => void entries.delete(key),
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= entriesMax) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        break;
      }
    },
  };
};
