/** A store could not do its work. `retriable` says whether the same call may succeed later. */
export class StoreError extends Error {
  readonly retriable: boolean;
  constructor(message: string, options: { readonly retriable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    this.retriable = options.retriable;
  }
}
