/** A thread that opens a party index handed to it, so that what a further worker costs can be measured. */
import { parentPort } from 'node:worker_threads';
import {
  openPartyIndex,
  PARTY_THRESHOLD,
  type PartyIndex,
  type PartyIndexImage,
} from '../../core/screening/parties/party.ts';
import { SCREENING_DAY } from './screening-judge.ts';

export interface OpenedIndex {
  /** Every array of the image lies on memory shared with the thread that posted it. */
  readonly isShared: boolean;
  readonly hits: number;
}

/** Held as long as the thread lives: what is measured is an index in use. */
let index: PartyIndex | undefined;

parentPort!.on('message', ({ image, name }: { readonly image: PartyIndexImage; readonly name: string }) => {
  index = openPartyIndex(image);
  const { hits } = index.screen({ name }, { top: 10, scoreMin: PARTY_THRESHOLD, day: SCREENING_DAY });
  const answer: OpenedIndex = {
    isShared: arraysOf(image).every(({ buffer }) => buffer instanceof SharedArrayBuffer),
    hits: hits.length,
  };
  parentPort!.postMessage(answer);
});

const arraysOf = (image: PartyIndexImage): readonly ArrayBufferView[] =>
  Object.values({ ...image, ...image.tokens }).filter((value) => ArrayBuffer.isView(value));
