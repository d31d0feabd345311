import type { GuideTexts } from '../shape/guide-outline';

/** The guide in English. Ideas are those of the article on "ikuti balik" that Balik grew from; the words are our own. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'What a follow-back is',
      lead: 'One tap turns a one-way tie into a tie both ways. It is worth knowing what that says, and what it doesn’t.',
    },
    contexts: {
      title: 'Why people follow back',
      lead: 'The same tap can mean five different things. It helps to know which one you mean.',
    },
    strategy: {
      title: 'Following back as a business',
      lead: 'For a shop or a maker, following back is one small part of being found and trusted. These five habits help.',
    },
    ethics: {
      title: 'Good manners',
      lead: 'Nothing here is a rule that anybody enforces. It is what makes a list a pleasant place, for you and for others.',
    },
    differences: {
      title: 'A follow and everything else',
      lead: 'A follow says “I would like to hear more”. The rest of what people do on Instagram says other things.',
    },
    trends: {
      title: 'What changes over time',
      lead: 'Instagram moves, and what worked last year may not work now. Your own history is the best guide you have.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'A tie both ways',
      paragraphs: [
        'When somebody follows you, your posts, reels and stories may show up for them. When you follow back, theirs may show up for you. Neither of you has promised more than that.',
        'Open a profile on Instagram, and Now tells where the two of you stand, what that rests on, and from which day it is.',
      ],
    },
    mutual: {
      title: 'Follow each other',
      paragraphs: [
        'Both names are in both lists. Most friendships are here, and so are many polite exchanges; the list alone can’t tell them apart. Your own notes can.',
      ],
    },
    'not-following-back': {
      title: 'Not following back',
      paragraphs: [
        'You follow them, and the list of your followers, read to the end, doesn’t have them. That is a fact about two lists, not about how they feel.',
        'Shops, newspapers and people you admire belong here by nature. Whom you would rather not see here, hide from this list.',
      ],
    },
    'waiting-for-you': {
      title: 'You don’t follow back',
      paragraphs: [
        'They follow you, and you don’t follow them. That is a choice and no debt: nobody needs an answer from you.',
      ],
    },
    'not-known': {
      title: 'Not known yet',
      paragraphs: [
        'A list read halfway says nothing about who is missing from it. Until it is read to the end, the honest answer is that nobody knows, and that is the answer you get.',
      ],
    },
    'five-reasons': {
      title: 'Five reasons, and your own',
      paragraphs: [
        'For every account you can say why you follow it: to build a network, out of appreciation, for a relationship, for marketing, or to return a favour. Several may be true at once.',
        'The reason is for you alone. A year on it answers the question “who was that again?” better than any number.',
      ],
    },
    network: {
      title: 'Building a network',
      paragraphs: [
        'People in your field, with your interests, or with whom you might make something one day. Such ties widen what you see and who sees you.',
      ],
    },
    appreciation: {
      title: 'Appreciation',
      paragraphs: [
        'You like what somebody makes, and following back is a quiet way to say so. It costs nothing and is rarely forgotten.',
      ],
    },
    relationship: {
      title: 'Building a relationship',
      paragraphs: [
        'A follow-back can be the first step towards a comment, a message, or work done together. The step only counts if another one comes after it.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Businesses follow people who may become customers in order to be noticed. By itself that achieves little; answering, helping and being worth reading do the rest.',
        'Tags show later which of these ties came to something.',
      ],
    },
    'returning-the-favour': {
      title: 'Returning the favour',
      paragraphs: [
        'In many circles one follows back because the other one did. The expectation is real, and it isn’t written anywhere. You choose whom you follow, each time anew.',
      ],
    },
    'right-audience': {
      title: 'The right audience',
      paragraphs: [
        'Before you follow back, ask whom this account is for you: somebody who might buy, somebody who already has, a voice in your field, a colleague, a partner. A tag records the answer.',
        'With business mode on, Balik reminds you of the tag when a new follower has none.',
      ],
    },
    analysis: {
      title: 'Look at what comes of it',
      paragraphs: [
        'How many new followers came, how many stayed after a week, a month, three months, how many of those you called prospects became customers: Insights answers from your own lists.',
        'Each number says on how many accounts it rests. Where there isn’t enough to go by, there is no number.',
      ],
    },
    'meaningful-interaction': {
      title: 'Take part',
      paragraphs: [
        'A follow that nobody uses fades. A sincere comment, an answer to a message, something useful shared: this is what people remember.',
        'Import your Instagram export, and Balik shows with which followers you interact. It counts chats and never reads a message.',
      ],
    },
    'tools-with-care': {
      title: 'Tools, with care',
      paragraphs: [
        'Programs that follow and unfollow for you break Instagram’s rules and can cost you the account. Be wary of any that ask for your password.',
        'Balik does none of it. It reads along with the lists you open yourself, sends nothing, and everything stays on this device. Under Data you see what is saved, and can delete it.',
      ],
    },
    quality: {
      title: 'Quality, not numbers',
      paragraphs: [
        'A hundred people who read you do more good than ten thousand who don’t. Insights shows, beside their number, the share of followers you interact with.',
      ],
    },
    'bought-followers': {
      title: 'Leave bought followers alone',
      paragraphs: [
        'Followers for sale are mostly empty accounts. They don’t read, don’t buy, disappear after a while, and real people notice.',
        'Bought followers show as a sudden jump in History. Growth that comes from people goes up and down.',
      ],
    },
    'follow-unfollow': {
      title: 'No follow and unfollow',
      paragraphs: [
        'Following many accounts only to drop them once they follow back treats people as a means. They notice, and Instagram may limit accounts that do it.',
        'A change of mind is something else and needs no excuse. Balik only speaks up when it happens often within days.',
      ],
    },
    authentic: {
      title: 'Mean it',
      paragraphs: [
        'If the only reason is what you get in return, it seldom lasts. Follow where there is something that you enjoy, learn from, or wish to support.',
      ],
    },
    boundaries: {
      title: 'Respect a no',
      paragraphs: [
        'A private account chooses its readers. A request without an answer is answered in its way. Somebody who removes a follower had a reason that they needn’t explain.',
        'The same holds for you: you needn’t follow back what doesn’t interest you, or what makes Instagram a worse place.',
      ],
    },
    'before-judging': {
      title: 'Before you judge',
      paragraphs: [
        'Somebody not following back may keep a short list, may not have seen you, or may use Instagram for one topic only. It seldom is a message to you.',
        'Unfollowing in return rarely makes anything better. If you like what they share, stay; if not, leave for that reason.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'A follow is only the beginning',
      paragraphs: [
        'Following back says little about what comes after it. Likes, comments and messages show who really takes part. Whoever only counts followers learns little about them.',
      ],
    },
    like: {
      title: 'Like',
      paragraphs: ['A nod towards one post. Quick, friendly, and meant for the post more than for the person.'],
    },
    comment: {
      title: 'Comment',
      paragraphs: ['A thought, said where others can read it. It takes time, which is why it is worth more.'],
    },
    share: {
      title: 'Share',
      paragraphs: [
        'Passing a post on to your own followers or to a friend. You lend it your name, so it is a strong sign of trust.',
      ],
    },
    save: {
      title: 'Save',
      paragraphs: ['Putting a post aside for later. Nobody else sees who did, yet it often means the post was useful.'],
    },
    'direct-message': {
      title: 'Direct message',
      paragraphs: [
        'A word from one person to another. Nothing on Instagram is closer, so Balik counts chats and leaves the words alone.',
      ],
    },
    'side-by-side': {
      title: 'Side by side',
      paragraphs: [
        'Ask Instagram for your information and open the file under Data. Then each account shows, beside the follow, what you did there, each kind for itself.',
        'The file holds what you did. What others did for you isn’t in it, so nobody is called silent because of it.',
      ],
    },
    'changing-ground': {
      title: 'Instagram keeps changing',
      paragraphs: [
        'What Instagram shows to whom is decided anew all the time, and nobody outside knows how. Whether following back still helps you is a question for your own history, not for a rule of thumb.',
        'History keeps a snapshot of every reading and compares any two of them.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels and stories',
      paragraphs: [
        'Reels reach people who don’t follow you yet; stories are mostly for those who do. So new followers tend to come from the first, and stay for the second.',
        'With an export, the days on which you published stand along the line of your followers. Two things at the same time needn’t be cause and effect, but it is a good place to begin asking.',
      ],
    },
    'note-what-you-try': {
      title: 'Note what you try',
      paragraphs: [
        'A campaign, a new kind of post, a market stall: put a note on the day. Four weeks later Insights compares the time before with the time after.',
      ],
    },
    'look-again': {
      title: 'Look again now and then',
      paragraphs: [
        'Lists change. Read yours again every few weeks, when you happen to have a quiet moment; Now tells what is due. More often isn’t needed, and not looking is fine too.',
      ],
    },
  },
};
