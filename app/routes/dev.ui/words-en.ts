import type { GalleryWords } from '#app/ui/gallery-words.ts'

export const english: GalleryWords = {
  locale: 'en',
  ui: {
    required: 'Required',
    optional: 'Optional',
    error: 'Error:',
    showPassword: 'Show',
    hidePassword: 'Hide',
    showTable: 'See the figures as a table',
    close: 'Close',
    characterCount: (used, max) => `${used} of ${max} characters`,
  },
  site: {
    skip: 'Skip to the main text',
    home: 'Musubi, home page',
    navLabel: 'Main pages',
    menuLabel: 'Menu',
    nav: [
      { to: '/', label: 'Home', current: true },
      { to: '/listings', label: 'Find listings' },
      { to: '/deals', label: 'Deals', count: 2, countLabel: '2 not yet seen' },
      { to: '/programmes', label: 'Support programmes' },
    ],
    account: {
      label: 'Account',
      name: 'Omori Precision Works Ltd.',
      items: [
        { to: '/account', label: 'Company details' },
        { to: '/notices', label: 'Notices', count: 3, countLabel: '3 unread' },
        { to: '/account/security', label: 'Sign-in and safety' },
      ],
      footer: 'Sign out',
    },
    language: {
      label: 'Language (sample)',
      items: [
        { href: '?lang=ja', label: '日本語', lang: 'ja', current: false },
        { href: '?lang=en', label: 'English', lang: 'en', current: true },
      ],
    },
    footer: {
      groups: [
        {
          title: 'About Musubi (sample)',
          items: [
            { to: '/about', label: 'How it works and what it costs' },
            { to: '/navigators', label: 'Navigators' },
          ],
        },
        {
          title: 'Rules',
          items: [
            { to: '/terms', label: 'Terms of use' },
            { to: '/privacy', label: 'How we handle personal data' },
          ],
        },
        { title: 'If you need help', items: [{ to: '/help', label: 'Contact us' }] },
      ],
      small: 'Brings Tokyo’s small firms together with those who carry them on.',
    },
  },
  header: {
    breadcrumbs: {
      label: 'You are here',
      items: [{ label: 'Home', to: '/' }, { label: 'Listings', to: '/listings' }, { label: 'Component samples' }],
    },
    eyebrow: 'Ota ward · metalworking',
    title: 'To whoever takes on our 52-year-old precision machining company, skills and all',
    lead: 'Your company name is shown only to those you allow. Start with an anonymous summary and see who is there.',
  },
  sections: {
    actions: 'What to do now',
    forms: 'Form fields',
    matches: 'Who may suit you',
    states: 'States and notices',
    tables: 'Tables',
    charts: 'How the figures move',
    progress: 'Progress',
    text: 'Things to read',
    tracks: 'Tracks',
    document: 'Documents',
    empty: 'When there is nothing',
  },
  actions: {
    primary: 'Publish this',
    secondary: 'Save the draft',
    quiet: 'Go back one page',
    danger: 'Take the listing down',
    pending: 'Send',
    pendingLabel: 'Sending',
    small: 'Change',
    link: 'Read how it works',
  },
  dialog: {
    opener: 'Check before taking it down',
    title: 'Take the listing down?',
    description: 'Others will no longer see it. What you wrote is kept, and you can publish it again at any time.',
    confirm: 'Take it down',
    cancel: 'Keep it published',
  },
  forms: {
    errorTitle: 'Please check two answers',
    section: { title: 'About the company', description: 'Answer what you can. What you enter is saved as you go.' },
    audiences: { public: 'Everyone', member: 'Members', granted: 'Those you allow', party: 'The two parties only' },
    text: { label: 'Company name', hint: 'The full name as it is registered.' },
    wrong: {
      label: 'Sales in the last year',
      hint: 'For example: 120,000,000',
      error: 'Please enter sales as a figure (for example 120,000,000). What you entered has been kept.',
      value: 'about a hundred million',
    },
    area: {
      label: 'The company in your words',
      hint: 'What you are good at and what you have cared for, in everyday words.',
      value: 'Since 1974 we have made precision parts for aircraft and medical devices. We are nine people.',
    },
    yen: {
      label: 'The price you hope for',
      hint: 'Leave it empty if you have not decided.',
      unit: 'yen',
      value: '120000000',
    },
    select: {
      label: 'Where you are',
      hint: 'The street is not published.',
      empty: 'Please choose',
      options: [
        { value: 'ota', label: 'Ota' },
        { value: 'sumida', label: 'Sumida' },
        { value: 'katsushika', label: 'Katsushika' },
      ],
    },
    radio: {
      label: 'When to hand over',
      error: 'Please choose one.',
      choices: [
        { value: 'soon', label: 'Within a year' },
        { value: 'later', label: 'In one to three years' },
        { value: 'open', label: 'Not decided yet', hint: 'You can change this later.' },
      ],
    },
    checks: {
      label: 'What matters to you',
      hint: 'Choose as many as you like.',
      choices: [
        { value: 'staff', label: 'The jobs of our people' },
        { value: 'name', label: 'The company’s name' },
        { value: 'place', label: 'The place where we are' },
        { value: 'clients', label: 'Our customers' },
      ],
    },
    date: { label: 'End of the financial year' },
    password: { label: 'Password', hint: 'At least 12 characters. A long sentence is safest.' },
    file: { label: 'Company profile (PDF)', hint: 'Up to 10 MB.' },
    agree: { label: 'I agree to the terms of use', hint: 'Posting and reading cost nothing.' },
  },
  tracks: [
    { track: 'succession', label: 'Succession' },
    { track: 'design', label: 'Design work' },
    { track: 'trial', label: 'Trials' },
  ],
  statuses: [
    { tone: 'neutral', label: 'Draft' },
    { tone: 'waiting', label: 'Waiting for an answer' },
    { tone: 'active', label: 'Under way' },
    { tone: 'success', label: 'Done' },
    { tone: 'warning', label: '3 days left' },
    { tone: 'danger', label: 'Payment failed' },
    { tone: 'decision', label: 'It is your turn' },
  ],
  notices: [
    {
      tone: 'info',
      title: 'Who can read this',
      body: 'Only members whose identity has been checked can read this field.',
    },
    { tone: 'success', title: 'Published', body: 'We will write to you when someone suitable is found.' },
    {
      tone: 'warning',
      title: 'Your identity has not been checked yet',
      body: 'Once you send a document you can ask for introductions.',
    },
    {
      tone: 'danger',
      title: 'The payment did not go through',
      body: 'The card company refused it. Nothing was charged. Please try another card.',
    },
    {
      tone: 'decision',
      title: 'Someone asks to be introduced',
      body: 'Please answer by Monday, 30 November (8 days left). If you decline, no reason is passed on.',
    },
  ],
  chips: [
    { label: 'Ota', remove: 'Take this filter off' },
    { label: 'Sales over ¥100 million', remove: 'Take this filter off' },
  ],
  tags: ['Metalworking', '9 people', 'Profitable'],
  next: [
    {
      title: 'Answer a request for an introduction',
      body: 'It comes from a parts trader in Tokyo.',
      action: 'Read and decide',
      due: 'By Monday, 30 November · 8 days left',
    },
    {
      title: 'Finish the description of your company',
      body: 'Two more answers and you can publish.',
      action: 'Go on writing',
      due: '',
    },
  ],
  tasks: {
    label: 'What is needed to publish',
    items: [
      { key: 'a', label: 'About the company', to: '/', tone: 'success', status: 'Done' },
      {
        key: 'b',
        label: 'Business and strengths',
        to: '/',
        tone: 'active',
        status: 'Started',
        hint: 'Two answers to go',
      },
      { key: 'c', label: 'Figures', to: '/', tone: 'neutral', status: 'Not started' },
      { key: 'd', label: 'Check and publish', tone: 'neutral', status: 'Cannot be opened yet' },
    ],
  },
  match: {
    title: 'A precision parts trader in Tokyo (48 people)',
    meta: 'Shinagawa · founded 1968 · sales of ¥1.8 billion',
    teaser:
      'A specialised trading house with customers in aerospace and medicine. It wants machining of its own and looks for a company it can take on with its people and its name.',
    reasonsTitle: 'What fits',
    reasons: [
      { key: '1', text: 'It will keep all nine people' },
      { key: '2', text: 'It looks for a company certified for aircraft parts' },
      { key: '3', text: 'Its head office is 20 minutes by car from your works' },
    ],
    missesTitle: 'What differs a little',
    misses: [{ key: '1', text: 'It hopes to start a year earlier than you (next spring)' }],
    unknownTitle: 'Not known yet',
    unknown: [{ key: '1', text: 'How long the name would be kept' }],
    ask: 'Ask for an introduction',
    later: 'Not this time',
  },
  table: {
    caption: 'Charges',
    columns: { name: 'For', track: 'Track', amount: 'Amount (with tax)', state: 'State' },
    rows: [
      {
        key: '1',
        name: 'Fee on the definitive agreement',
        track: 'Succession',
        amountYen: 12_000_000,
        tone: 'waiting',
        state: 'To be paid',
      },
      {
        key: '2',
        name: 'Fee on the trial contract',
        track: 'Trials',
        amountYen: 330_000,
        tone: 'success',
        state: 'Paid',
      },
      {
        key: '3',
        name: 'Fee on design work (reduced by a subsidy)',
        track: 'Design work',
        amountYen: 88_000,
        tone: 'danger',
        state: 'Failed',
      },
    ],
  },
  facts: [
    { key: '1', term: 'Where', value: 'Ota ward, Tokyo' },
    {
      key: '2',
      term: 'Business',
      value: 'Precision parts for aircraft and medical devices. Three five-axis machines and a measuring room.',
    },
    { key: '3', term: 'Sales', value: '¥120 million (year to March 2026)' },
  ],
  tabs: {
    label: 'What this deal holds',
    items: [
      { to: '/', label: 'Summary', current: true },
      { to: '/messages', label: 'Messages', count: 4, countLabel: '4 unread' },
      { to: '/room', label: 'Data room' },
      { to: '/meetings', label: 'Meetings' },
      { to: '/history', label: 'History' },
    ],
  },
  pagination: { label: 'Pages', previous: 'Back', next: 'Next', page: (page) => `Page ${page}` },
  steps: {
    label: 'How far the deal is',
    items: [
      { key: '1', label: 'Introduction', state: 'done', stateLabel: 'done', detail: 'Fri, 2 October' },
      { key: '2', label: 'Confidentiality agreement', state: 'done', stateLabel: 'done', detail: 'Fri, 9 October' },
      { key: '3', label: 'Disclosure', state: 'current', stateLabel: 'now', turn: { label: 'Your turn', mine: true } },
      { key: '4', label: 'Letter of intent', state: 'upcoming', stateLabel: 'to come' },
      { key: '5', label: 'Definitive agreement', state: 'upcoming', stateLabel: 'to come' },
    ],
  },
  timeline: {
    label: 'What has happened',
    items: [
      {
        key: '1',
        at: '2026-10-09T14:20:00+09:00',
        time: 'Fri, 9 October, 14:20',
        title: 'Signed the confidentiality agreement',
        actor: 'Kazuko Omori',
      },
      {
        key: '2',
        at: '2026-10-02T10:05:00+09:00',
        time: 'Fri, 2 October, 10:05',
        title: 'Accepted the introduction',
        actor: 'Kazuko Omori',
        body: 'Mr Takahashi, the navigator, will sit in.',
      },
    ],
  },
  charts: {
    labelHeader: 'Item',
    valueHeader: 'Number',
    bars: {
      title: 'Listings by trade',
      points: [
        { key: '1', label: 'Metalworking', value: 42, text: '42' },
        { key: '2', label: 'Printing and binding', value: 27, text: '27' },
        { key: '3', label: 'Food', value: 19, text: '19' },
        { key: '4', label: 'Care', value: 8, text: '8' },
      ],
    },
    line: {
      title: 'Introductions by month',
      points: [
        { key: '1', label: 'Jun', value: 12, text: '12' },
        { key: '2', label: 'Jul', value: 18, text: '18' },
        { key: '3', label: 'Aug', value: 9, text: '9' },
        { key: '4', label: 'Sep', value: 24, text: '24' },
        { key: '5', label: 'Oct', value: 31, text: '31' },
        { key: '6', label: 'Nov', value: 28, text: '28' },
      ],
    },
    funnel: {
      title: 'From introduction to closing',
      stages: [
        { key: '1', label: 'Introduction', value: 120, text: '120' },
        { key: '2', label: 'Confidentiality agreement', value: 64, text: '64', keptText: '53% went on' },
        { key: '3', label: 'Letter of intent', value: 22, text: '22', keptText: '34% went on' },
        { key: '4', label: 'Closing', value: 11, text: '11', keptText: '50% went on' },
      ],
    },
  },
  stats: [
    { key: '1', label: 'Listings', value: '238', note: '12 more than last month' },
    { key: '2', label: 'Closed', value: '41' },
    { key: '3', label: 'Days to closing', value: '184', note: 'median' },
  ],
  prose: {
    before: 'When you have found each other, you first sign a ',
    term: 'confidentiality agreement',
    explanation: 'A promise not to tell others what you learn in the talks. It holds once both sides have signed.',
    after:
      '. The other side sees neither your name nor your figures until it is signed and you have said yes. You may decline.',
    money: 'What a closing costs, roughly:',
    people: ['Kazuko Omori', 'Ken Takahashi', '鈴木 花', 'Misaki Tanaka'],
  },
  disclosure: {
    summary: 'When do I pay?',
    body: 'Posting, reading and introductions are free. A fee is due only when the definitive agreement is signed.',
  },
  document: {
    title: 'Confidentiality agreement',
    meta: 'Version 3 · in force from 1 April 2026',
    sections: [
      {
        key: '1',
        heading: 'Article 1 (Purpose)',
        body: 'The parties agree as follows on how they handle information they disclose to each other in order to consider the succession of the business (the “Purpose”).',
      },
      {
        key: '2',
        heading: 'Article 2 (Confidential information)',
        body: 'Confidential information means all information disclosed for the Purpose, except:\n(1) what was public when it was disclosed;\n(2) what became public later through no fault of the recipient.',
      },
    ],
    signature: 'Signed electronically on 9 October 2026',
  },
  empty: {
    title: 'No one suitable has been found yet',
    body: 'We compare every new listing with yours and write to you when one fits.',
    action: 'Look at your wishes again',
  },
  error: {
    title: 'This page could not be shown',
    body: 'What you entered has been kept. Please wait a moment and try again.',
    action: 'Try again',
    reference: 'Reference 7F3A-22',
  },
  loading: 'Loading',
}
