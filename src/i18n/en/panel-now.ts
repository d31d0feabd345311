/** What Now, its checklist and the consent before it say, part of what is there from the start: the English source. */
export const panelNow = {
  'reading.followers': 'Followers',
  'reading.following': 'Following',
  'reading.ownerFollowers': 'Followers of @{owner}',
  'reading.ownerFollowing': '@{owner} follows',
  'reading.ofExpected': '{seen} of {expected}',
  'reading.ofUnknown': '{seen} so far',
  'reading.named': '{seen} in your export',
  'reading.window': 'Holds only follows from {from} to {to}.',
  'reading.window.possible':
    'Its oldest follow is of {from}. If you didn’t ask for “All time”, older ones are missing.',
  'reading.window.unknown': 'Nothing in it shows which dates it covers, so some may be missing.',
  'reading.window.empty': 'That export has nobody in this list. If you didn’t ask for “All time”, some may be missing.',
  'reading.window.alone': 'The other list isn’t in that export, so nothing shows whether this one is complete.',
  'reading.window.parts': 'A part of it is missing or couldn’t be read.',
  'reading.whole': 'Read to the end',
  'reading.partial': 'Not to the end',
  'reading.incomplete': 'Read, but not complete',
  'reading.unidentified': 'Opened, but nobody could be made out',
  'reading.withheld': 'Opened, but nobody was shown',
  'reading.live': 'Reading along now',
  'reading.at': '{date} ({ago})',
  'reading.notShown': { one: '{count} not shown', other: '{count} not shown' },
  'reading.hidden': {
    one: 'The profile counts {count} account more than the list showed. Instagram hides some, often because they are deactivated.',
    other:
      'The profile counts {count} accounts more than the list showed. Instagram hides some, often because they are deactivated.',
  },
  'reading.lastWhole.export': {
    one: 'Complete in the export of {date}, with {count} account.',
    other: 'Complete in the export of {date}, with {count} accounts.',
  },
  'reading.lastWhole': {
    one: 'Last read to the end on {date}, with {count} account.',
    other: 'Last read to the end on {date}, with {count} accounts.',
  },
  'advice.capped.own': 'Instagram shows only part of this list. Your Instagram export has all of it.',
  'advice.capped.other': 'Instagram shows only part of this list. The rest stays unknown.',
  'advice.started-mid-list': 'The list was already open. Close it, open it again and scroll from the top.',
  'advice.not-finished': 'Scroll on to the end of the list.',
  'advice.not-finished.later': 'Open the list again and scroll to the end.',
  'advice.count-unknown':
    'You reached the end, but not how long the list should be. Open the profile once, so that its count shows.',
  'advice.count-unknown.rest':
    'You reached the end, but not how long the list should be. The profile’s count tells, once its pause is over.',
  'advice.too-few-seen': 'Close the list, open it and scroll again to find the rest.',
  'advice.count-disagrees': 'This differs a lot from your reading before. Read the list once more.',
  'advice.date-window': 'The export covers only some dates. Ask Instagram for “All time”.',
  'advice.other-list-missing':
    'The other list isn’t in this export. Instagram leaves out an empty list; if yours isn’t empty, choose the whole ZIP, or read the list on instagram.com.',
  'advice.parts-missing':
    'A part of the export is missing. Choose all its files together, or ask for the export again.',
  'advice.stalled.own':
    'Two tries came no further than this. Instagram may be showing only part of the list: import your Instagram export, or open the profiles you care about.',
  'advice.stalled.other': 'Two tries came no further than this. Instagram may be showing only part of the list.',

  'now.title': 'Now',
  'answer.nothing': 'not known yet',
  'answer.soFar': 'as far as known',
  'now.lists': 'Your lists',
  'now.otherLists': 'Other lists you opened',
  'now.next': 'Next step',
  'now.next.capped.followers': 'Instagram shows only part of your followers. Your Instagram export has all of them.',
  'now.next.capped.following':
    'Instagram shows only part of the accounts you follow. Your Instagram export has all of them.',
  'now.next.capped.both': 'Instagram shows only part of both your lists. Your Instagram export has all of them.',
  'now.next.stalled.followers':
    'Your followers were tried twice and came no further. Scrolling once more is unlikely to help. Your Instagram export has all of them.',
  'now.next.stalled.following':
    'The accounts you follow were tried twice and came no further. Scrolling once more is unlikely to help. Your Instagram export has all of them.',
  'now.next.stalled.both':
    'Both your lists were tried twice and came no further. Scrolling once more is unlikely to help. Your Instagram export has all of them.',
  'now.next.byProfile': 'For one person, open their profile: it tells.',
  'now.next.withheld':
    'Instagram gave an empty list or refused it. Open your own profile: if it counts 0, open the list there once more; if it counts more, the list is withheld for now. Try another day, or import your Instagram export.',
  'now.next.withheld.followers':
    'Instagram showed nobody, though your profile counts {count} followers: the list is withheld for now. Try another day, or import your Instagram export.',
  'now.next.withheld.following':
    'Instagram showed nobody, though by your profile you follow {count}: the list is withheld for now. Try another day, or import your Instagram export.',
  'now.next.withheld.least': 'at least {count}',
  'now.next.withheld.none.followers':
    'Instagram gave an empty list, and your profile counts 0 followers. Open that list once more on your own profile; then it is read.',
  'now.next.withheld.none.following':
    'Instagram gave an empty list, and by your profile you follow 0. Open that list once more on your own profile; then it is read.',
  'now.next.unidentified.followers':
    'Your followers came, but nobody in the list could be made out: Instagram’s answer lacked what tells accounts apart. Nobody is judged by it. Try another day, or import your Instagram export.',
  'now.next.unidentified.following':
    'The accounts you follow came, but nobody in the list could be made out: Instagram’s answer lacked what tells accounts apart. Nobody is judged by it. Try another day, or import your Instagram export.',
  'now.next.rest': 'For now there is nothing to do on Instagram.',
  'now.next.empty':
    'Both your lists are empty, so there is nobody to compare yet. Once you follow somebody, or somebody follows you, open both lists again.',
  'now.next.again': 'You last read your lists {ago}. Read them again when you like.',
  'now.next.again.export': 'Import a new export, or open your lists, when you like.',
  'now.next.export.possible':
    'Your export may cover only some dates, so nobody is said not to follow back. Did you choose “All time” when you asked Instagram for it? Then import the same file again, and tick there that you did. Otherwise ask for a new one.',
  'now.next.export.window':
    'Your export covers only some dates, so nobody is said not to follow back. Ask Instagram for a new one.',
  'now.next.export.parts':
    'A part of your export is missing or couldn’t be read. Import all its files together, or the whole ZIP. If that doesn’t help, ask Instagram for a new one.',
  'now.next.export.alone.followers':
    'Your export has no following list: either Instagram left it out, as it does with an empty list, or its file was not among those you chose. If it isn’t empty, import the whole ZIP, or ask for a new export.',
  'now.next.export.alone.following':
    'Your export has no followers list: either Instagram left it out, as it does with an empty list, or its file was not among those you chose. If it isn’t empty, import the whole ZIP, or ask for a new export.',
  'now.next.export.alone.both':
    'Your lists are from two exports, each with one list alone, so nothing shows whether they are complete. Import one export with both lists.',
  'now.next.export.steps':
    'To ask Instagram: “Export your information”, “Create export”, then “Followers and following”, date range “All time”, format JSON.',
  'now.next.export.read': 'Or open your lists on Instagram and scroll to the end.',
  'now.next.access': 'Allow Balik on instagram.com again first, above. Then it can read along.',
  'now.next.done': 'Both lists are complete.',
  'check.title': 'Find out who follows back',
  'check.lead': 'Go through both your lists once. Balik reads along.',
  'check.todo': 'To do',
  'check.done': 'Done',
  'check.here': 'You are on it',
  'check.last': 'At the end',
  'check.accounts': { one: '{count} account', other: '{count} accounts' },
  'check.profile': 'Your profile',
  'check.profile.open': 'Open your profile',
  'check.profile.find': 'There, open your own profile.',
  'check.profile.findHere': 'Open your own profile on this page: your lists open from there.',
  'check.profile.ofOther': 'Whether @{username} follows you back, your own lists tell.',
  'check.followers.here': 'Open “followers” on this page and scroll to the end.',
  'check.followers.there': 'On your profile, open “followers” and scroll to the end.',
  'check.following.here': 'Open “following” on this page and scroll to the end.',
  'check.following.there': 'On your profile, open “following” and scroll to the end.',
  'check.again': 'Your profile, to make sure',
  'check.again.why': 'After both lists: if it still says the same numbers, the answer is surer.',
  'check.again.done': 'What it counts after both lists is part of the answer now.',
  'check.again.certain': 'It counts just as many as were read: all of the answer is certain now.',
  'check.pace': 'The time left is shown once you begin.',
  'estimate.short': 'less than a minute',
  'estimate.about': 'about {length}',
  'estimate.rest': '{time} left',
  'estimate.all': '{time} at your pace',
  'now.seePeople': 'See who follows back',
  'now.seeLists': 'See who is in your lists',
  'now.import': 'Import your Instagram export',
  'now.import.newer': 'Import a newer export',
  'now.openInstagram': 'Open instagram.com',
  'now.ownProfile.do': 'Open followers or following here and Balik reads along.',
  'now.unmet': '@{username} is not in your lists.',
  'now.viewerUnknown':
    'Balik can’t tell which account is logged in on this page, so it saves nothing from it. Reload the page, or log in.',
  'now.viewerConflict':
    'This page names two different accounts as logged in. Balik saves nothing until they agree. Reload the page.',
  'now.loggedOut': 'Nobody is logged in on this page. Once you are, Balik can read along.',
  'now.logIn': 'Log in to Instagram',
  'now.onScreen':
    'Since {date} Balik reads your lists from the screen, because it cannot read Instagram’s answers as before. Scroll to the end as usual. Nothing that rests on the screen is called certain.',
  'now.otherViewer': 'This page is open as @{username}. What you see here belongs to another of your accounts.',
} as const;
