import { describe, expect, it } from 'vitest';
import { placesIn, type Template } from '../template';
import { exchangeEn } from '../en/exchange';
import { exchangeId } from '../id/exchange';

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (template: Template) => [...new Set(formsOf(template).flatMap(placesIn))].sort();

describe('the words of export, backup and deleting', () => {
  it('are there in both languages', () => {
    expect(Object.keys(exchangeId).sort()).toEqual(Object.keys(exchangeEn).sort());
  });

  it.each(Object.keys(exchangeEn) as (keyof typeof exchangeEn)[])('%s has the same places', (key) => {
    expect(placesOf(exchangeId[key])).toEqual(placesOf(exchangeEn[key]));
    for (const form of [...formsOf(exchangeId[key]), ...formsOf(exchangeEn[key])]) expect(form.trim()).not.toBe('');
  });
});
