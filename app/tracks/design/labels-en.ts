import { coreFieldLabels as core } from '../core-labels-en.ts'

const paymentHint = 'Settled in the talks. Choose all you could accept.'
const notes = {
  label: 'Project notes',
  hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
}

export const labels = {
  name: 'Design collaboration',
  short: 'Design',
  summary:
    'Brings the techniques and materials of small firms together with designers, to make new products and show them well.',
  sides: {
    offer: {
      name: 'Offer design work',
      who: 'For designers and design studios',
      help: 'You post without your name. Your name and past clients are seen only by people you have approved.',
      fields: {
        ...core,
        title: {
          label: 'Headline',
          hint: 'Example: Product designer for metal and wood goods, from idea to production',
        },
        teaser: {
          label: 'About you',
          hint: 'What you are good at, whom you would like to work with. Leave out your name, your studio and client names.',
        },
        employees: { label: 'People', hint: '1 if you work alone.' },
        tags: {
          label: 'Keywords',
          hint: 'Up to 12, divided by commas. Example: household goods, metal, production design',
        },
        disciplines: { label: 'Fields of work', hint: 'Choose all that apply.' },
        knownMaterials: {
          label: 'Materials and techniques you know',
          hint: 'Example: aluminium sheet, solid wood, washi paper, 3D modelling',
        },
        pastWork: {
          label: 'Past work',
          hint: 'Without client names. Example: stationery from a small factory, sold in three countries',
        },
        rateMinYen: { label: 'Usual fee (from)', hint: 'For one project. Example: 500,000' },
        rateMaxYen: { label: 'Usual fee (to)', hint: 'Example: 3,000,000' },
        paymentModels: { label: 'Ways to be paid', hint: paymentHint },
        wayOfWorking: { label: 'How you work', hint: 'Example: a visit to the factory first, then two prototypes' },
        capacity: { label: 'When you can begin', hint: 'A rough idea is enough.' },
        designerName: { label: 'Your name or studio', hint: 'Not seen until you approve.' },
        clientReferences: { label: 'Past clients and references', hint: 'Only those who agreed to be named.' },
        projectNotes: notes,
      },
    },
    need: {
      name: 'Find a designer',
      who: 'For firms that want design for their technique, material or product',
      help: 'You post without your name. Company name and unpublished technology are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: {
        ...core,
        title: { label: 'Headline', hint: 'Example: We want to make household tools with our precision sheet metal' },
        teaser: {
          label: 'About you and your wish',
          hint: 'What you do and what you want to make. Leave out company and product names and whatever gives you away.',
        },
        disciplines: { label: 'Fields you need', hint: 'Choose all that apply.' },
        subject: { label: 'Technique, material or product', hint: 'Example: bending thin metal without visible welds' },
        goal: { label: 'What you aim for', hint: 'Example: one product under our own name at next year’s fair' },
        budgetMinYen: { label: 'Design budget (from)', hint: 'Example: 500,000. Leave empty if undecided.' },
        budgetMaxYen: { label: 'Design budget (to)', hint: 'Example: 2,000,000' },
        paymentModels: { label: 'Ways to pay', hint: paymentHint },
        currentState: { label: 'Where you stand', hint: 'Example: three prototypes, good answers at a fair' },
        deliverables: {
          label: 'What is to be made',
          hint: 'Example: product design and drawings, packaging, a page about it',
        },
        deadline: { label: 'When it should be ready', hint: 'A rough idea is enough.' },
        companyName: { label: 'Company name', hint: 'As registered, or the name people know.' },
        unpublishedTechnology: {
          label: 'Unpublished technology or plans',
          hint: 'Such as what is not yet filed as a patent. Only for people you approve.',
        },
        rightsWish: {
          label: 'Wishes about rights',
          hint: 'Example: design right with us, may be shown as a reference',
        },
        projectNotes: notes,
      },
    },
  },
  options: {
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
    paymentModels: {
      lump_sum: 'One payment',
      instalments: 'Instalments',
      royalty: 'Share of sales (royalty)',
      deposit_and_royalty: 'Deposit and royalty',
      monthly: 'Monthly contract',
    },
    deadline: {
      three_months: 'Within three months',
      half_year: 'Within six months',
      one_year: 'Within a year',
      open: 'Undecided',
    },
    capacity: { now: 'Now', within_three_months: 'Within three months', later: 'Later' },
  },
  states: {
    nda: { name: 'Confidentiality', explain: 'Goes on when both sides have signed the confidentiality agreement.' },
    briefing: { name: 'Briefing', explain: 'Both show workshop and papers and talk over what to make.' },
    terms: { name: 'Terms', explain: 'Content, price, dates and rights are talked over.' },
    production: { name: 'Design work', explain: 'The designer is at work.' },
    delivered: { name: 'Checking', explain: 'The firm checks what was delivered.' },
    accepted: { name: 'Done', explain: 'The work was accepted and is complete.' },
    broken_off: { name: 'Broken off', explain: 'These talks have ended. Talks with others can go on.' },
  },
  transitions: {
    sign_nda: {
      button: 'Complete the agreement',
      done: 'Both sides signed the confidentiality agreement',
      explain: 'Goes on by itself when both have signed.',
    },
    finish_briefing: {
      button: 'Go on to terms',
      done: 'Went on to terms',
      explain: 'Goes on when both have pressed. Nothing is promised yet.',
    },
    accept_terms: {
      button: 'Begin on these terms',
      done: 'Terms were agreed',
      explain: 'The work begins on the terms the other side proposed.',
    },
    deliver: {
      button: 'Say that the work is delivered',
      done: 'The work was delivered',
      explain: 'Press after handing over the work.',
    },
    ask_for_changes: {
      button: 'Ask for changes',
      done: 'Changes were asked for',
      explain: 'Asks for changes within what was agreed; the work goes on.',
    },
    accept_delivery: {
      button: 'Accept the work',
      done: 'The work was accepted',
      explain: 'Confirms the work and completes this deal.',
    },
    break_off: {
      button: 'End these talks',
      done: 'The talks were ended',
      explain: 'Choose a reason to end. What you disclosed is closed to the other side again.',
    },
  },
  breakOffReasons: {
    price: 'The price did not meet',
    rights: 'No agreement on rights',
    conditions: 'Other terms did not meet',
    timing: 'The time did not fit',
    another_party: 'Going on with someone else',
    changed_mind: 'A change of mind',
    other: 'Something else',
  },
}
