export const settings = {
  title: 'Settings',
  lead: 'How listings are checked, how long they last, and the rules of the navigators’ programme. A change holds from now on and is recorded.',
  review: {
    title: 'Review',
    text: 'Which tracks are published without review, and when an owner is warned of being recognisable.',
  },
  autoApproved: {
    label: 'Tracks published without review',
    hint: 'Only listings of verified participants, without warnings and with enough alike, are published at once. The rest waits for you.',
  },
  lookAlikesNeeded: {
    label: 'How many firms must be alike',
    hint: 'If fewer participants share area, industry, size and time of founding, the owner is warned (2 to 50 firms).',
  },
  term: { title: 'Term', text: 'When it ends the listing is paused, and its owner renews it with one click.' },
  days: { label: 'Days a listing lasts', hint: 'From its publication or renewal (14 to 730 days).' },
  reminderDays: { label: 'Days before the end to remind', hint: 'The owner gets one mail (1 to 60 days before).' },
  programme: {
    title: 'Rules of the navigators’ programme',
    text: 'Rules of the public support programme. They apply where navigators broker in a field that has them, such as trial purchases. Introductions the two carry on directly are not stopped, and what is being brokered goes on.',
    source:
      'The initial values are those of the business navigators of the Tokyo Metropolitan Small and Medium Enterprise Support Center: support for up to two years from the decision, two products of a company at a time, medicines and cosmetics excluded, 60 navigators. The visits are those of the field programme of succession support (2,400 to 800 companies).',
    submit: 'Save these rules',
  },
  supportMonths: {
    label: 'Support period (months)',
    hint: 'Counted from the day the first introduction for the company was brokered. After it no navigator can take or propose another (1 to 120 months).',
  },
  productsAtOnce: {
    label: 'Products of a company brokered at a time',
    hint: 'Listings of the same company that navigators are brokering (1 to 50).',
  },
  excludedGoods: {
    label: 'Excluded goods',
    hint: 'One a line, or with commas between. Where the listing of a product names one of them as goods, no navigator can broker it. Words about customers, such as a machine for makers of cosmetics, do not count.',
  },
  programmeNavigators: {
    label: 'Number of navigators at most',
    hint: '{{count}} are appointed now. At the limit nobody else can be appointed (1 to 1,000).',
  },
  visitsPerCompany: {
    label: 'Visits planned to a company',
    hint: 'What the navigators’ desk plans visits by (1 to 50).',
  },
  submit: 'Use these settings',
  changed: 'The settings are changed.',
  changedAt: 'Last changed: {{date}}',
}
