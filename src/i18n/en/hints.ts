import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { HintLanguage } from '../shape/hint-text';
import { shareWords } from '../shape/share';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('en-GB', { style: 'percent' }));

/**
 * The hints in English, the source. Thresholds come from the rules themselves, so that no text can be wrong about them.
 * Tone: calm and short; it explains, leaves the choice, shames nobody, and never counts people as winnings or losses.
 */
export const hints = {
  words: {
    list: { followers: 'Your followers', following: 'The accounts you follow' },
    progress: { ofExpected: '{seen} of {expected}', ofUnknown: '{seen} so far' },
    span: { on: 'on {date}', between: 'between {from} and {to}' },
    reasons: {
      network: 'building a network',
      appreciation: 'appreciation',
      relationship: 'building a relationship',
      marketing: 'marketing',
      'returning-the-favour': 'returning the favour',
    },
    noReason: 'none yet',
    rests: { lists: ['lists'], acts: ['follows', 'unfollows'], profiles: ['opening profiles'] },
    restUntil: '{what} rest until {date}',
    whyAmISeeingThis: 'Why am I seeing this?',
    snooze: 'Hide for 30 days',
    snoozedUntil: 'Hidden until {date}',
    wake: 'Show again',
    mute: 'Never show this hint',
    unmute: 'Allow this hint again',
    quiet: 'Quiet mode',
    quietText: 'No hints at all. Your readings and notes stay as they are.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram asked for a pause',
      sentence: 'Let {what}. Nothing gets lost meanwhile.',
      why: 'Instagram answered “try again later” on {askedAt}. Going on can make such a pause longer. Balik itself sends nothing.',
    },
    'pace-today': {
      title: 'A lot for one day',
      sentence:
        'You followed and unfollowed {count} times in the last 24 hours. Instagram may take such a pace for a machine; the rest can wait until tomorrow.',
      why: `Balik saw {count} follows and unfollows of yours in 24 hours, {lastHour} of them in the last hour. Instagram names no limit; this hint comes from ${MANY_IN_A_DAY} in a day or ${MANY_IN_AN_HOUR} in an hour.`,
    },
    'not-read-whole': {
      title: 'Not to the end yet',
      sentence: '{list} were not read to the end: {progress}. Whoever is missing may simply not have been read yet.',
      why: 'Until a list is read to the end, Balik says of nobody that they are missing from it. Open it and scroll to the end whenever you like.',
    },
    'read-again': {
      title: 'Time for newer lists',
      sentence:
        '{list} were last known in full on {readAt}, {count} days ago. What has changed since then, Balik can’t know.',
      why: `Lists change. When one was last known in full more than ${days(READ_AGAIN_MS)} days ago, Balik suggests reading it again, or importing a newer export, when it suits you.`,
    },
    'follow-unfollow-churn': {
      title: 'Followed, then unfollowed',
      sentence: `Since {fromAt} you unfollowed {count} accounts within ${days(SHORT_FOLLOW_MS)} days of following them. Instagram may limit accounts that do so often; fewer follows, chosen with care, last longer.`,
      why: `Balik saw these follows and unfollows in this browser. Changing your mind now and then is fine; this hint comes from ${CHURN_AT_LEAST} accounts in ${days(CHURN_SPAN_MS)} days.`,
    },
    'sudden-influx': {
      title: 'Many followers at once',
      sentence:
        '{count} people came between {fromAt} and {toAt}; about {usual} would be usual for you. A post that travels can do this. If there was none, have a look at who came before you follow back.',
      why: 'This compares your own lists, each read to the end. Balik can’t tell where followers come from. Bought followers seldom stay or take part, so they are not worth paying for.',
    },
    'too-early-to-tell': {
      title: 'Too early to tell',
      sentence:
        'You followed @{username} on {followedAt}. Not everybody looks at Instagram every day; wait until {waitUntil} before you read anything into it.',
      why: `A follow that is less than ${days(TOO_EARLY_MS)} days old says nothing about following back.`,
      many: {
        title: '{count} you followed since {since}',
        sentence:
          'It is too early to tell whether they follow back. Not everybody looks at Instagram every day; wait before you read anything into it.',
        why: `A follow that is less than ${days(TOO_EARLY_MS)} days old says nothing about following back.`,
      },
    },
    'removed-you': {
      title: 'You no longer follow them',
      sentence:
        'You no longer follow @{username}, and Balik saw no unfollow of yours. You may have done it elsewhere, or they removed you as a follower. If so, letting it be is the kind answer.',
      why: 'You still followed the account on {lastSeenAt}, and no longer on {missedAt}: its own profile said so.',
      many: {
        title: '{count} follows of yours ended since {since}',
        sentence:
          'Balik saw no unfollow of yours. You may have done it elsewhere, or they removed you as a follower. If so, letting it be is the kind answer.',
        why: 'You still followed each of them, and later no longer: their profiles said so.',
      },
    },
    'old-pending-request': {
      title: 'A request without an answer',
      sentence:
        'Your request to follow @{username} has waited since {requestedAt}, {count} days by now. No answer can be an answer too. You can withdraw it or let it stand.',
      why: `Shown for requests that are more than ${days(LONG_WAIT_MS)} days old. Who a private account lets in is its own choice.`,
      many: {
        title: '{count} requests without an answer, the oldest of {since}',
        sentence: 'No answer can be an answer too. You can withdraw a request or let it stand.',
        why: `Shown for requests that are more than ${days(LONG_WAIT_MS)} days old. Who a private account lets in is its own choice.`,
      },
    },
    'private-boundary': {
      title: 'A private account',
      sentence:
        '@{username} shares with chosen followers only. You may ask to follow; a no, or silence, is a fine answer.',
      why: 'The account is private, and you don’t follow it (as of {asOf}).',
      many: {
        title: '{count} private accounts ({dates})',
        sentence: 'They share with chosen followers only. You may ask to follow; a no, or silence, is a fine answer.',
        why: 'These accounts are private, and you didn’t follow them when their profiles were last open.',
      },
    },
    'they-follow-and-leave': {
      title: 'Followed you briefly',
      sentence: {
        one: '@{username} followed you and was gone again by {missedAt}, after a day at most. There can be many reasons, and nothing needs to be done.',
        other:
          '@{username} followed you and was gone again by {missedAt}, after {count} days at most. There can be many reasons, and nothing needs to be done.',
      },
      why: `First seen among your followers on {firstSeenAt}, and no longer on {missedAt}; their profile said so. Balik notes stays of up to ${days(SHORT_FOLLOW_MS)} days and doesn’t guess why.`,
      many: {
        title: '{count} followed you briefly, since {since}',
        sentence: 'They came and went again within days. There can be many reasons, and nothing needs to be done.',
        why: `They were among your followers and, before long, no longer; their profiles said so. Balik notes stays of up to ${days(SHORT_FOLLOW_MS)} days and doesn’t guess why.`,
      },
    },
    'not-an-obligation': {
      title: 'Following back is a choice',
      sentence:
        '@{username} began to follow you {followedAt}. Follow back if you would like to see what they share. You owe it to nobody.',
      why: `Shown for ${days(NEW_FOLLOWER_MS)} days after somebody is first seen among your followers. Returning a follow is a friendly custom, not a duty.`,
      many: {
        title: 'You don’t follow {count} of your new followers since {since}',
        sentence: 'Following back is a choice. Follow back whom you would like to see more of; you owe it to nobody.',
        why: `Shown for ${days(NEW_FOLLOWER_MS)} days after somebody is first seen among your followers. Returning a follow is a friendly custom, not a duty.`,
      },
    },
    'audience-fit': {
      title: 'Part of your audience?',
      sentence:
        '@{username} has no tag yet. A prospect, a customer, an influencer, somebody in the same field, a collaborator? A tag set now makes later numbers mean something.',
      why: 'Business mode is on, @{username} began to follow you {followedAt}, and no tag is set. A business is served better by relevant accounts than by many.',
      many: {
        title: '{count} new followers without a tag since {since}',
        sentence:
          'Part of your audience? Prospects, customers, influencers, people in the same field, collaborators: a tag set now makes later numbers mean something.',
        why: 'Business mode is on, they began to follow you not long ago, and no tag is set. A business is served better by relevant accounts than by many.',
      },
    },
    'say-why': {
      title: 'Why this account?',
      sentence: 'You followed @{username} on {followedAt}. Add a reason while you remember; one click is enough.',
      why: `No reason is given, and the follow is no more than ${days(REMEMBERED_MS)} days old. Reasons are for you alone and stay on this device.`,
      many: {
        title: '{count} you followed since {since}, without a reason',
        sentence: 'Add one while you remember; one click is enough.',
        why: `No reason is given, and these follows are no more than ${days(REMEMBERED_MS)} days old. Reasons are for you alone and stay on this device.`,
      },
    },
    'be-authentic': {
      title: 'What do you like here?',
      sentence:
        'Your reason for following @{username}: {reasons}. If there is something here that you enjoy, add that as well.',
      why: 'Shown where the only reason is something in return, or where a quick follow-back has no reason. Sincere follows tend to last.',
      many: {
        title: 'What do you like about these {count}? ({dates})',
        sentence:
          'Your only reason for following them is something in return, or there is none yet. If there is something here that you enjoy, add that as well.',
        why: 'Shown where the only reason is something in return, or where a quick follow-back has no reason. Sincere follows tend to last.',
      },
    },
    retaliation: {
      title: 'Not necessarily about you',
      sentence:
        '@{username} doesn’t follow back, and there can be many reasons: some keep their list short, some follow one topic only. If you like what they share, nothing needs to change.',
      why: 'You follow @{username}, and it is certain that they didn’t follow back as of {asOf}. This hint is here so that a list doesn’t turn into a judgement.',
      many: {
        title: '{count} of those who don’t follow back ({dates})',
        sentence:
          'It isn’t necessarily about you: some keep their list short, some follow one topic only. If you like what they share, nothing needs to change.',
        why: 'You follow them, and on those dates it was certain that they didn’t follow back. This hint is here so that a list doesn’t turn into a judgement.',
      },
    },
    'follow-without-interaction': {
      title: 'Little interaction',
      sentence:
        'Your export names nothing from you to @{username} between {fromAt} and {toAt}. Just reading is fine; a kind word now and then keeps you in touch.',
      why: 'You followed the account all that time. The export holds your likes, comments, saves and messages; what they did for you isn’t in it, and chats that don’t say whose they are aren’t counted.',
      many: {
        title: 'Little interaction with {count}, since {since}',
        sentence:
          'Your export names nothing from you to them. Just reading is fine; a kind word now and then keeps you in touch.',
        why: 'You followed them all that time. The export holds your likes, comments, saves and messages; what they did for you isn’t in it, and chats that don’t say whose they are aren’t counted.',
      },
    },
    'quality-over-quantity': {
      title: 'Quality, not numbers',
      sentence:
        'Between {fromAt} and {toAt} you interacted with {share} of your {followers} followers. A few real conversations carry further than a larger number.',
      why: `Taken from your export: likes, comments, saves and chats of yours. Shown below ${percent(FEW_SHARE)} and from ${FOLLOWERS_AT_LEAST} followers on. What followers did for you isn’t in the export.`,
    },
    'annotate-what-you-tried': {
      title: 'Did you try something?',
      sentence:
        'Between {fromAt} and {toAt}, {gained} followers were new or back in your list and {lost} not found any more. If you tried something then, a note in History lets you compare later.',
      why: `At least ${MOVE_AT_LEAST} people and ${percent(MOVE_SHARE)} of your followers changed, which is more than everyday coming and going, and no note of yours stands near it.`,
    },
  },
} as const satisfies HintLanguage;
