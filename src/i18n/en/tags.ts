/** The built-in tags. Apart from the other notes: what a person types is compared with those of every language. */
export const tags = {
  prospect: 'Prospect',
  customer: 'Customer',
  influencer: 'Influencer',
  'same-field': 'Same field',
  collaborator: 'Collaborator',
} as const;
