import { coreFieldLabels as core } from '../core-labels-en.ts'

const timing = { label: 'When', hint: 'A rough idea is enough.' }

export const offerFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: Precision metal shop around Ota ward seeks a successor' },
  teaser: {
    label: 'About the company',
    hint: 'What you make or do, for how many years, what should live on. Leave out the company or shop name and whatever gives it away.',
  },
  transferKind: { label: 'Kind of handover', hint: 'If undecided, choose the nearest. You can change it later.' },
  transferParts: { label: 'What is handed over', hint: 'If you chose a part of the business: choose all that apply.' },
  reason: { label: 'Why you are thinking of it', hint: 'Only as far as you like to say.' },
  foundedYear: { label: 'Founded in', hint: 'Others see a range such as 1960–1974. Example: 1968' },
  premises: { label: 'Who owns the premises', hint: 'The largest place you work in.' },
  premisesNotes: {
    label: 'About the premises',
    hint: 'Example: workshop of 120 square metres, two floors, two parking spaces',
  },
  askingPriceMinYen: { label: 'Price you hope for (from)', hint: 'Example: 10,000,000. Leave empty if undecided.' },
  askingPriceMaxYen: { label: 'Price you hope for (to)', hint: 'Example: 30,000,000' },
  annualSalesYen: {
    label: 'Yearly sales',
    hint: 'From the last accounts. Others see a range. Example: 98,000,000',
  },
  operatingProfitYen: {
    label: 'Operating profit',
    hint: 'Losses as they are, with a minus. Members see a range. Example: 6,200,000 or -1,500,000',
  },
  netAssetsYen: {
    label: 'Net assets',
    hint: 'The total of net assets on the balance sheet. Members see a range. Example: 42,000,000',
  },
  debtYen: {
    label: 'Loans',
    hint: 'All loans from banks and others together, 0 if none. Members see a range. Example: 25,000,000',
  },
  ownersGuarantee: {
    label: "Owner's guarantee",
    hint: 'Whether you personally stand behind the loans of the company. Its release can be part of the talks.',
  },
  strengths: {
    label: 'Strengths',
    hint: 'Example: turning to 0.01 mm, customers of thirty years, a crew that knows the work',
  },
  licences: {
    label: 'Licences and qualifications',
    hint: 'What the work needs. Example: building licence for interiors',
  },
  wantsOfSuccessor: { label: 'What you ask of the successor', hint: 'Example: somebody who likes making things' },
  story: {
    label: 'The story of the company',
    hint: 'How it began, what mattered: words for the one who comes after you.',
  },
  timing,
  handoverPeriod: { label: 'How long you can help', hint: 'How long you can teach the work after the handover.' },
  employmentWish: { label: 'The employees', hint: 'What comes nearest to your wish for the people who work there.' },
  nameWish: { label: 'The name', hint: 'What comes nearest to your wish for the name afterwards.' },
  conditions: {
    label: 'Other conditions and circumstances',
    hint: 'Example: the land is leased; a relative would like to go on with the books',
  },
  images: {
    label: 'Pictures',
    hint: 'The workplace, products, machines. Make sure no sign, name tag or number plate gives you away.',
  },
  companyName: { label: 'Name of the company or shop', hint: 'As registered, or the name people know.' },
  address: { label: 'Address', hint: 'Example: 1-2-3 ..., Ota-ku, Tokyo' },
  mainCustomers: { label: 'Main customers', hint: 'With their share of sales, if you know it.' },
  handoverNotes: {
    label: 'Handover notes',
    hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
  },
}

export const needFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: Looking for a metalworking firm around Tokyo as our second pillar' },
  teaser: {
    label: 'About you',
    hint: 'What you have done, why you want to take over, what you would do. Leave out your name and company name.',
  },
  buyerKind: { label: 'Who takes over', hint: 'A company, or you yourself as its new head.' },
  purpose: { label: 'Purpose', hint: 'Choose the nearest.' },
  industry: { label: 'Your industry', hint: 'Of your company, or the one you have worked in longest.' },
  employees: {
    label: 'People',
    hint: 'Leave empty if you are one person. Others see a range such as 21–50. Example: 35',
  },
  wantedIndustries: { label: 'Industries you look for', hint: 'Up to 30. Leave empty if you are open.' },
  wantedPrefectures: { label: 'Areas you look for', hint: 'Where you could go to work, or run a firm.' },
  unwantedIndustries: {
    label: 'Industries you leave out',
    hint: 'Listings of these do not come up among your matches.',
  },
  unwantedPrefectures: { label: 'Areas you leave out', hint: 'Listings there do not come up among your matches.' },
  budgetMinYen: { label: 'Budget (from)', hint: 'Example: 5,000,000. Leave empty if undecided.' },
  budgetMaxYen: { label: 'Budget (to)', hint: 'Example: 50,000,000' },
  fundingSources: { label: 'Where the money comes from', hint: 'Choose all that apply.' },
  funding: { label: 'Funding', hint: 'Example: 20,000,000 of our own, the rest under discussion with our bank' },
  wantedBusiness: {
    label: 'The business you look for',
    hint: 'The work and its size. Example: sheet metal and cutting near Tokyo, up to 20 people',
  },
  experience: { label: 'Experience', hint: 'Example: eight years as plant manager; one takeover before' },
  givesToFirm: { label: 'What you bring to the firm', hint: 'Example: sales channels, young workers, cost control' },
  timing,
  positiveKeywords: {
    label: 'Words that matter to you',
    hint: 'Up to 12, divided by commas. Example: skilled crew, own products, medical devices',
  },
  negativeKeywords: {
    label: 'Words to leave out',
    hint: 'Listings with these words do not come up among your matches. Up to 12, divided by commas. Example: night shifts',
  },
  unwanted: { label: 'What you would rather not', hint: 'Example: more debts than assets, night shifts' },
  buyerName: { label: 'Name of company or person', hint: 'As registered, or your own name.' },
  references: { label: 'References', hint: 'Example: our bank, a firm we took over before' },
  negotiationNotes: {
    label: 'Notes on the talks',
    hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
  },
}

export const options = {
  transferKind: { shares: 'The whole company (shares)', whole_business: 'The whole business', part: 'A part of it' },
  transferParts: {
    customers: 'Customers',
    equipment: 'Machines and equipment',
    employment: 'Employees',
    brand: 'Name and brands',
    know_how: 'Know-how and recipes',
  },
  reason: {
    no_successor: 'Nobody to take over',
    health: 'Age or health',
    focus: 'To concentrate on another business',
    growth: 'To grow together with a larger firm',
    other: 'Something else',
  },
  premises: {
    owned: 'The company',
    owners_property: 'The owner or the family',
    rented: 'Rented',
    none: 'There are none',
  },
  ownersGuarantee: { none: 'None', bank: 'Towards one bank', several: 'Towards several banks' },
  timing: {
    half_year: 'Within six months',
    one_year: 'Within a year',
    three_years: 'Within three years',
    open: 'Open',
  },
  handoverPeriod: {
    none: 'Not at all',
    three_months: 'About three months',
    half_year: 'About six months',
    one_year: 'About a year',
    longer: 'Longer',
  },
  employmentWish: { keep_all: 'Keep everybody', keep_most: 'Keep them where possible', open: 'Left to the successor' },
  nameWish: { keep: 'Keep it', prefer: 'Keep it where possible', open: 'It may change' },
  buyerKind: { company: 'As a company', person: 'As a person who becomes its head' },
  purpose: {
    expansion: 'To grow the present business',
    second_founding: 'To build a second pillar',
    first_founding: 'To become an owner for the first time',
  },
  fundingSources: {
    own_funds: 'Own funds',
    bank_agreed: 'A bank has agreed',
    bank_in_talks: 'In talks with a bank',
    public_loan: 'A public loan',
    investor: 'An investor',
  },
}
