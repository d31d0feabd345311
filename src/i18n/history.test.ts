import { describe, expect, it } from 'vitest';
import { placesIn, type Template } from './template';
import { historyEn } from './en/history';
import { historyId } from './id/history';

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (template: Template) => [...new Set(formsOf(template).flatMap(placesIn))].sort();

describe('the texts of History', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(historyId).sort()).toEqual(Object.keys(historyEn).sort());
  });

  it.each(Object.keys(historyEn) as (keyof typeof historyEn)[])('%s has the same places', (key) => {
    expect(placesOf(historyId[key])).toEqual(placesOf(historyEn[key]));
  });

  it('never say that somebody unfollowed: a list does not show that', () => {
    for (const template of Object.values(historyEn))
      for (const form of formsOf(template)) expect(form).not.toMatch(/unfollowed you|unfollower|lost you/i);
  });
});
