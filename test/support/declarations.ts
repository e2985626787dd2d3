/** Declarations for tests: sound in every field, so that a test names only what it is about. */
import type { Declaration, GoodsItem } from '../../proto/holdpoint/v1/declaration.ts';
import { blank } from '../../services/adapters/codec.ts';
import { loadReference } from '../../services/adapters/formats/reference.ts';
import type { Reference } from '../../services/core/declaration/validate.ts';

export const goodsItemOf = (overrides: Partial<GoodsItem> = {}): GoodsItem => ({
  ...blank<GoodsItem>('GoodsItem'),
  goodsItemNumber: 1,
  descriptionOfGoods: 'Knitted wool hat, adult size',
  harmonizedSystemCode: '650500',
  netMassMg: 120_000,
  value: { amountMinor: 1800, currency: 'GBP' },
  countryOfOrigin: 'GB',
  quantity: 1,
  ...overrides,
});

export const declarationOf = (overrides: Partial<Declaration> = {}): Declaration => ({
  ...blank<Declaration>('Declaration'),
  document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number: 'RB123456785GB' },
  function: 'DECLARATION_FUNCTION_ORIGINAL',
  revision: 1,
  transportMode: 'TRANSPORT_MODE_POST',
  postingDate: '2026-02-01',
  consignor: {
    name: 'Ann Example',
    identificationNumber: '',
    typeOfPerson: 'TYPE_OF_PERSON_NATURAL_PERSON',
    address: {
      ...blank<Address>('Address'),
      street: 'High Street',
      number: '1',
      city: 'Leeds',
      postCode: 'LS1 4AB',
      country: 'GB',
    },
    communication: [{ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: '+44 7700 900123' }],
  },
  consignee: {
    name: 'Jean Exemple',
    identificationNumber: '',
    typeOfPerson: 'TYPE_OF_PERSON_NATURAL_PERSON',
    address: {
      ...blank<Address>('Address'),
      street: 'Rue Haute',
      number: '2',
      city: 'Lyon',
      postCode: '69001',
      country: 'FR',
    },
    communication: [{ type: 'COMMUNICATION_TYPE_EMAIL', identifier: 'jean@example.org' }],
  },
  goodsItem: [goodsItemOf()],
  totalGrossMassMg: 150_000,
  natureOfTransaction: 'NATURE_OF_TRANSACTION_GIFT',
  countryOfDeparture: 'GB',
  countryOfDestination: 'FR',
  ...overrides,
});

type Address = NonNullable<NonNullable<Declaration['consignor']>['address']>;

let loaded: Reference | undefined;

export const reference = (): Reference => {
  loaded ??= loadReference();
  return loaded;
};
