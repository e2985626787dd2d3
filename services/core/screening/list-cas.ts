/**
 * CAS Registry Numbers carry their own check: two to seven digits, two digits, one check digit, where the check digit is
 * the sum of the others weighted 1, 2, 3 … from the right, modulo 10. Public tables are full of numbers that fail it.
 */
export const isCasNumber = (text: string): boolean => {
  const parts = CAS.exec(text);
  if (parts === null) return false;
  const digits = `${parts[1]}${parts[2]}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (digits.length - i) * Number(digits[i]);
  return sum % 10 === Number(parts[3]);
};

const CAS = /^([1-9][0-9]{1,6})-([0-9]{2})-([0-9])$/;
