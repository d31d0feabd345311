/** The words of the Insights view: the English source. */
export const insights = {
  title: 'Insights',
  'empty.title': 'Nothing to count yet',
  'empty.text': 'Read both of your lists to the end once, or import your Instagram export.',
  'empty.toNow': 'See what to do next',
  gathering: 'Going through your lists …',
  'gathering.told': 'Going through your lists: {told} of {count} accounts that are new or not found any more',

  restsOn: { one: 'of {count} account', other: 'of {count} accounts' },
  medianOf: { one: 'median of {count} account', other: 'median of {count} accounts' },
  unknown: 'not known yet',
  tooFew: '{part} of {count}, too few for a rate',
  how: 'How counted',

  notYet: 'Not enough data yet for: {parts}',

  rate: 'Who follows back',
  'rate.restsOn': { one: 'of {count} you follow', other: 'of {count} you follow' },
  'rate.text': 'Of the accounts you follow, this share follows you. Without those you hid from the list.',
  'rate.lately': {
    one: 'Left out: {count} that you followed in the 7 days before, even if it already follows you back. It is too early to tell.',
    other:
      'Left out: {count} that you followed in the 7 days before, also those who already follow you back. It is too early to tell.',
  },
  'rate.bound': {
    one: 'At most {count} of the {n} who don’t may follow back all the same: Instagram doesn’t show every account.',
    other: 'At most {count} of the {n} who don’t may follow back all the same: Instagram doesn’t show every account.',
  },
  'rate.onlyEarly': 'You had followed everybody for less than 7 days: too early to tell.',
  lately: { one: '{count} followed lately is left out', other: '{count} followed lately are left out' },
  withoutHidden: { one: '{count} you hid is left out', other: '{count} you hid are left out' },
  'rate.missing': 'Known once both lists are complete.',
  'rate.missing.followers': 'Known once your followers list is complete, too.',
  'rate.missing.following': 'Known once your following list is complete, too.',
  'rate.hidden':
    'Both lists are complete, but Instagram may be hiding too many accounts to say who doesn’t follow back.',
  'rate.nobody': 'There is nobody to count yet.',
  'rate.chart': 'The share that follows back, over time',
  'rate.few': 'Over time: from the second day on which both lists are complete.',

  toImport: 'Import your Instagram export',

  time: 'How long a follow-back takes',
  'time.text':
    'Only where the days of both follows are known: from an export, your own click, or readings on neighbouring days. Whoever hasn’t followed back isn’t counted.',
  'time.theirs': 'How long they took',
  'time.yours': 'How long you took',
  'time.missing': 'Not known of anybody yet. Your Instagram export brings the dates.',
  'time.missing.dated':
    'Not known of anybody yet. It takes people of whom both days are known: when you followed, and when they did.',
  'time.chart.theirs': 'How long they took, by number of accounts',
  'time.chart.yours': 'How long you took, by number of accounts',
  'time.upTo': 'up to {length}',
  'time.longer': 'longer',

  retention: 'Whether new followers stay',
  'retention.text':
    'Of followers who were new in a complete list, this share was still there so many days later. New is who wasn’t in the list before, or had just come by the dates of an export. Without those who left Instagram.',
  'retention.missing':
    'This takes two complete lists of your followers, about 7, 30 or 90 days apart: read to the end, or from exports. Who is new shows by an earlier list, or by the dates of an export.',
  'retention.chart': 'Share of new followers still there',
  'retention.told': {
    one: 'still there after {days} days, of {count} account',
    other: 'still there after {days} days, of {count} accounts',
  },
  'retention.days': { one: '{count} day', other: '{count} days' },

  quality: 'Followers you interact with',
  'quality.text':
    'Of your followers, you interacted with this share between {from} and {to}. What they did for you is in no export, and chats that don’t say whose they are aren’t counted.',
  'quality.missing':
    'Known once you import an export that holds your likes, comments or messages, and tick them there.',
  'quality.chart': 'Share of followers by kind of interaction',
  'kind.like': 'Likes',
  'kind.comment': 'Comments',
  'kind.story': 'Stories',
  'kind.share': 'Shares',
  'kind.save': 'Saves',
  'kind.direct-message': 'Messages',

  conversion: 'Prospects who became customers',
  'conversion.text': 'From your own tags, also those removed since.',
  'conversion.missing': 'Known once you tag somebody as a prospect.',
  'conversion.time': 'Median time {length}',

  by: 'By reason, tag and month',
  months: 'Month by month',
  noted: 'By reason and tag',
  'by.choose': 'Group by',
  'by.reason': 'Reason',
  'by.tag': 'Tag',
  'by.month': 'Month',
  'by.text.reason': 'Each account you follow or who follows you is in exactly one row.',
  'by.text.tag': 'An account with several tags is in several rows.',
  'by.text.month': 'Months without a complete list are left out.',
  'by.lately':
    '“Followed lately”: for less than 7 days on the date of your followers list, so they had no fair chance yet. They are in no share, also those who follow back already.',
  'by.none.month': 'By month: from the second complete list of your followers on.',
  'by.none.noted': 'No reason or tag is given yet. Add one with ✎ in People.',
  'by.part': 'Group',
  'by.size': { one: '{count} account', other: '{count} accounts' },
  'by.followersAtEnd': { one: '{count} follower', other: '{count} followers' },
  'by.rate': 'Follow back',
  'by.time': 'Median time',
  'by.stay': 'Still there after 30 days',
  'by.stay.early': 'too early to tell',
  'by.touch': 'You interact',
  'by.conversion': 'Became customers',
  'by.gained': 'New or back',
  'by.lost': 'Not found any more',
  'by.missedOnce': {
    one: 'Not counted as gone or back: {count} that one list missed and the next showed again.',
    other: 'Not counted as gone or back: {count} that one list missed and the next showed again.',
  },
  'by.missedLast': {
    one: 'Not counted as gone: {count} that the list of {date} missed and the next showed again.',
    other: 'Not counted as gone: {count} that the list of {date} missed and the next showed again.',
  },
  'by.shownAgain': {
    one: 'Not counted as back: {count} that only the list of {date} missed.',
    other: 'Not counted as back: {count} that only the list of {date} missed.',
  },
  'by.several': 'Several reasons',
  'by.noReason': 'No reason',
  'by.noTag': 'No tag',
  'by.spread': 'since {date}',
  'by.chart': 'Share that follows back, by group',

  campaign: 'Before and after a note',
  'campaign.text': 'Compares four weeks before with four weeks after. It shows that numbers differ, not why.',
  'campaign.none': 'Write a note in History when you try something; it can be compared here.',
  'campaign.choose': 'Note',
  'campaign.before': 'Before',
  'campaign.after': 'After',
  'campaign.gained': 'New or back per day',
  'campaign.lost': 'Not found any more per day',
  'campaign.followers': 'Followers at its start',
  'campaign.missing': 'No complete list near enough',
  'campaign.toHistory': 'To History',

  'table.what': 'What',
  'table.value': 'Value',
  'table.restsOn': 'Accounts',
  'table.date': 'Date',
} as const;
