import { describe, expect, it } from 'vitest';
import { placesIn, type Template } from '../template';
import { troubleEn } from '../en/trouble';
import { troubleId } from '../id/trouble';

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (template: Template) => [...new Set(formsOf(template).flatMap(placesIn))].sort();

describe('the texts of trouble', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(troubleId).sort()).toEqual(Object.keys(troubleEn).sort());
  });

  it.each(Object.keys(troubleEn) as (keyof typeof troubleEn)[])('%s has the same places', (key) => {
    expect(placesOf(troubleId[key])).toEqual(placesOf(troubleEn[key]));
    for (const form of [...formsOf(troubleId[key]), ...formsOf(troubleEn[key])]) expect(form.trim()).not.toBe('');
  });
});
