import { expect, it } from 'vitest';
import { history } from './en/history';

it('History never says that somebody unfollowed: a list does not show that', () => {
  for (const template of Object.values(history))
    for (const form of typeof template === 'string' ? [template] : Object.values(template))
      expect(form).not.toMatch(/unfollowed you|unfollower|lost you/i);
});
