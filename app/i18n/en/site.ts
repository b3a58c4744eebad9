export const site = {
  heroTitle: 'Firms worth continuing, people who will continue them.',
  heroLead:
    "A marketplace for Tokyo's small and mid-size firms. Start without giving your name; an experienced navigator can stand between the two sides.",
  heroPost: 'Post for free',
  heroSearch: 'Look at listings',
  tracksTitle: 'Three ways to connect',
  trackPost: 'Post in this field',
  trackSearch: 'See listings',
  trackCount: '{{count}} published',
  numbersTitle: 'Right now',
  numbers: {
    listings: 'Published listings',
    participants: 'Verified participants',
    introductions: 'Introductions under way',
    deals: 'Deals opened',
  },
  unitListings: '',
  unitParticipants: '',
  stepsTitle: 'From listing to closing',
  steps: {
    post: {
      title: 'Post without your name',
      text: 'Answer a few questions and the listing is done. A lock beside each field says who will see it.',
    },
    match: {
      title: 'Find counterparts, with reasons',
      text: 'Likely counterparts come with what fits and what does not, ranked for both sides.',
    },
    introduce: {
      title: 'You meet when both want to',
      text: 'Only then a deal opens. In succession a navigator stands between you; in design and trial one does if you ask.',
    },
    disclose: {
      title: 'Details after the agreement',
      text: 'Names and accounts are shown only after both signed the NDA and you allowed it.',
    },
    close: {
      title: 'Costs first, line by line',
      text: 'You see the quote before anything binds. Sellers pay 5 %; of this, ¥2,000,000 (without tax) is free if the waiver they apply for is granted.',
    },
  },
  trustTitle: 'So that you can feel safe',
  trust: {
    secrecy: {
      title: 'You decide who sees what',
      text: 'Public, members, people you allow, both sides only: field by field, held by the system.',
    },
    noCalls: {
      title: 'No cold calls',
      text: 'Contact details are passed on only after both sides agreed to the introduction.',
    },
    fees: {
      title: 'No hidden costs',
      text: 'Posting, matching and introductions are free. Where something costs money, you see the sum first.',
    },
  },
  howTitle: 'How Musubi works',
  howLead: 'The way from listing to closing, how ranking works, and what it costs: all in the open.',
  rankingTitle: 'How matches are ranked',
  rankingLead:
    'Nobody can buy a place. The points below are scored from your side and from theirs and combined, so that one-sided fits sink.',
  rankingCriterion: 'What counts',
  rankingWeight: 'Weight',
  rankingNote:
    'What is not said costs nothing; it is shown as worth asking. At most two listings of one participant appear on a page.',
  criterionExplain: {
    text_fit: 'How much the words of title and text overlap',
    concept_relation: 'Links between different words: problem and solution, material and use',
    tag_overlap: 'Keywords in common, rare ones more',
    industry_fit: 'Nearness of industries (Japan Standard Industrial Classification)',
    budget_overlap: 'Whether the amounts overlap',
    region_fit: 'Nearness: same town, prefecture, next door, part of the country',
    size_fit: 'Whether the size is as wished',
    kind_fit: 'Whether it is the kind of counterpart wished for',
    stage_fit: 'Whether both are equally far along: idea, prototype, trial, market (tells close candidates apart)',
    condition_fit: 'Conditions stated in the text, demanded or refused (tells close candidates apart)',
    wish_fit: 'Whether what one side lacks or seeks is what the other offers',
    freshness: 'How new the listing is (very little)',
  },
  feesTitle: 'Costs',
  feesFree: 'Signing up, posting, matching, introductions and the NDA are free.',
  feesSuccession:
    'Only when a succession is concluded, the seller pays 5 % of the price (plus tax). Of that, ¥2,000,000 without tax is free, once for each business, if the operator grants the waiver you apply for. The examples assume that it is granted.',
  feesExample: 'Examples by price',
  feesPrice: 'Price',
  feesGross: '5 % fee',
  feesWaiver: 'Free part',
  feesNet: 'You pay (without tax)',
  feesTax: 'Consumption tax',
  feesTotal: 'You pay (with tax)',
  feesSource: 'Source: {{source}} (version {{version}})',
  feesOther:
    'Design collaborations and trial purchases carry no contract fee. What is taken from payments made through Musubi stands on the page with the fees.',
}
