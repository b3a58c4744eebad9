import { coreFieldLabels as core } from '../core-labels-en.ts'

const paymentHint = 'Settled in the talks. Choose all you could accept.'
const notes = {
  label: 'Project notes',
  hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
}

export const offerFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: Product designer for metal and wood goods, from idea to production' },
  teaser: {
    label: 'About you',
    hint: 'What you are good at, whom you would like to work with. Leave out your name, your studio and client names.',
  },
  employees: { label: 'People', hint: '1 if you work alone. Others see a range such as up to 5.' },
  tags: {
    label: 'Keywords',
    hint: 'Up to 12, divided by commas. Example: household goods, metal, production design',
  },
  disciplines: { label: 'Fields of work', hint: 'Choose all that apply.' },
  workPrefectures: { label: 'Where you can go', hint: 'The areas you would visit. Leave empty for all of Japan.' },
  workStyle: { label: 'Where you work', hint: 'On site, or from where you are.' },
  rateMinYen: { label: 'Usual fee (from)', hint: 'For one project. Example: 500,000' },
  rateMaxYen: { label: 'Usual fee (to)', hint: 'Example: 3,000,000' },
  paymentModels: { label: 'Ways to be paid', hint: paymentHint },
  knownMaterials: {
    label: 'Materials and techniques you know',
    hint: 'Example: aluminium sheet, solid wood, washi paper, 3D modelling',
  },
  knownIndustries: { label: 'Industries you know well', hint: 'Those you have worked for.' },
  pastWork: {
    label: 'Past work',
    hint: 'Without client names. Example: stationery from a small factory, sold in three countries',
  },
  wayOfWorking: { label: 'How you work', hint: 'Example: a visit to the factory first, then two prototypes' },
  capacity: { label: 'When you can begin', hint: 'A rough idea is enough.' },
  capacityNotes: { label: 'How much at a time', hint: 'Example: two projects a month, three days a week' },
  images: {
    label: 'Pictures of your work',
    hint: 'Up to 8, without your name or client names, and free to be shown.',
  },
  designerName: { label: 'Your name or studio', hint: 'Not seen until you approve.' },
  clientReferences: { label: 'Past clients and references', hint: 'Only those who agreed to be named.' },
  projectNotes: notes,
}

export const needFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: We want to make household tools with our precision sheet metal' },
  teaser: {
    label: 'About you and your wish',
    hint: 'What you do and what you want to make. Leave out company and product names and whatever gives you away.',
  },
  subjectKind: { label: 'What is looking for design', hint: 'Choose the nearest.' },
  disciplines: { label: 'Fields you need', hint: 'Choose all that apply.' },
  budgetMinYen: { label: 'Design budget (from)', hint: 'Example: 500,000. Leave empty if undecided.' },
  budgetMaxYen: { label: 'Design budget (to)', hint: 'Example: 2,000,000' },
  paymentModels: { label: 'Ways to pay', hint: paymentHint },
  subject: { label: 'Technique, material or product', hint: 'Example: bending thin metal without visible welds' },
  goal: { label: 'What you aim for', hint: 'Example: one product under our own name at next year’s fair' },
  currentState: { label: 'Where you stand', hint: 'Example: three prototypes, good answers at a fair' },
  deliverables: {
    label: 'What is to be made',
    hint: 'Example: product design and drawings, packaging, a page about it',
  },
  deadline: { label: 'When it should be ready', hint: 'A rough idea is enough.' },
  deadlineDay: { label: 'A fixed day', hint: 'Such as a fair that will not wait. Leave empty if there is none.' },
  rightsModel: { label: 'Who holds the rights', hint: 'What comes nearest to your wish for the design.' },
  workStyle: { label: 'Where to work together', hint: 'Should the designer come, or is a distance fine?' },
  images: {
    label: 'Pictures',
    hint: 'Of the technique, material or product, without company or product names. Up to 8.',
  },
  companyName: { label: 'Company name', hint: 'As registered, or the name people know.' },
  unpublishedTechnology: {
    label: 'Unpublished technology or plans',
    hint: 'Such as what is not yet filed as a patent. Only for people you approve.',
  },
  rightsWish: { label: 'Wishes about rights', hint: 'Example: design right with us, may be shown as a reference' },
  projectNotes: notes,
}

export const options = {
  disciplines: {
    product: 'Product',
    graphic: 'Graphic',
    packaging: 'Packaging',
    branding: 'Branding',
    web_ui: 'Web and screens',
    space: 'Spaces and shops',
    textile: 'Textile',
    service: 'Service design',
  },
  subjectKind: {
    technology: 'A technique',
    material: 'A material',
    product: 'A product',
    brand: 'A company or brand',
    space: 'A shop or space',
  },
  paymentModels: {
    lump_sum: 'One payment',
    instalments: 'Instalments',
    royalty: 'By pieces sold (royalty)',
    deposit_and_royalty: 'Deposit and royalty',
    revenue_share: 'A share of the profit',
    monthly: 'Monthly contract',
  },
  deadline: {
    three_months: 'Within three months',
    half_year: 'Within six months',
    one_year: 'Within a year',
    open: 'Undecided',
  },
  rightsModel: {
    transfer: 'The company holds them',
    licence: 'The designer holds them, the company uses them',
    shared: 'Shared',
    open: 'To be talked over',
  },
  workStyle: { visits: 'On site', both: 'Either', remote: 'From a distance' },
  capacity: { now: 'At once', within_three_months: 'Within three months', later: 'Later' },
}
