import { coreFieldLabels as core } from '../core-labels-en.ts'

export const labels = {
  name: 'Business succession',
  short: 'Succession',
  summary:
    'Hand a company or shop on to someone who will keep it going: for owners without a successor and for those who want to take over.',
  sides: {
    offer: {
      name: 'Find a successor',
      who: 'For companies and shops with nobody to take over',
      help: 'You post without your name. Company name and accounts are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: {
        ...core,
        title: { label: 'Headline', hint: 'Example: Precision metal shop around Ota ward seeks a successor' },
        teaser: {
          label: 'About the company',
          hint: 'What you make or do, for how many years, what should live on. Leave out the company or shop name and whatever gives it away.',
        },
        transferKind: { label: 'Kind of handover', hint: 'If undecided, choose the nearest. You can change it later.' },
        askingPriceMinYen: {
          label: 'Price you hope for (from)',
          hint: 'Example: 10,000,000. Leave empty if undecided.',
        },
        askingPriceMaxYen: { label: 'Price you hope for (to)', hint: 'Example: 30,000,000' },
        reason: { label: 'Why you are thinking of it', hint: 'Only as far as you like to say.' },
        strengths: {
          label: 'Strengths',
          hint: 'Example: turning to 0.01 mm, customers of thirty years, a crew that knows the work',
        },
        wantsOfSuccessor: {
          label: 'What you ask of the successor',
          hint: 'Example: keep the employees, keep the name',
        },
        conditions: {
          label: 'Conditions and circumstances',
          hint: 'Example: the land is leased; I can help for a year afterwards',
        },
        timing: { label: 'When', hint: 'A rough idea is enough.' },
        companyName: { label: 'Name of the company or shop', hint: 'As registered, or the name people know.' },
        address: { label: 'Address', hint: 'Example: 1-2-3 ..., Ota-ku, Tokyo' },
        annualSalesYen: { label: 'Yearly sales', hint: 'From the last accounts. Example: 98,000,000' },
        operatingProfit: {
          label: 'Operating profit',
          hint: 'Losses as they are. Example: 6,200,000 or minus 1,500,000',
        },
        netAssetsYen: {
          label: 'Net assets',
          hint: 'The total of net assets on the balance sheet. Example: 42,000,000',
        },
        debtYen: { label: 'Loans', hint: 'All loans from banks and others together. Example: 25,000,000' },
        ownersGuarantee: {
          label: "Owner's guarantee",
          hint: 'Whether you personally stand behind the loans of the company.',
        },
        mainCustomers: { label: 'Main customers', hint: 'With their share of sales, if you know it.' },
        story: {
          label: 'The story of the company',
          hint: 'How it began, what mattered: words for the one who comes after you.',
        },
        handoverNotes: {
          label: 'Handover notes',
          hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
        },
      },
    },
    need: {
      name: 'Take over a business',
      who: 'For firms that want to grow and for people who want to lead a company',
      help: 'You post without your name. Name and funding are seen only by people you have approved.',
      fields: {
        ...core,
        title: {
          label: 'Headline',
          hint: 'Example: Looking for a metalworking firm around Tokyo as our second pillar',
        },
        teaser: {
          label: 'About you',
          hint: 'What you have done, why you want to take over, what you would do. Leave out your name and company name.',
        },
        employees: { label: 'People', hint: 'Leave empty if you are one person. Example: 35' },
        purpose: { label: 'Purpose', hint: 'Choose the nearest.' },
        budgetMinYen: { label: 'Budget (from)', hint: 'Example: 5,000,000. Leave empty if undecided.' },
        budgetMaxYen: { label: 'Budget (to)', hint: 'Example: 50,000,000' },
        wantedBusiness: {
          label: 'The business you look for',
          hint: 'Industry, area, size. Example: sheet metal and cutting near Tokyo, up to 20 people',
        },
        experience: { label: 'Experience', hint: 'Example: eight years as plant manager; one takeover before' },
        givesToFirm: {
          label: 'What you bring to the firm',
          hint: 'Example: sales channels, young workers, cost control',
        },
        unwanted: { label: 'What you would rather not', hint: 'Example: more debts than assets, night shifts' },
        timing: { label: 'When', hint: 'A rough idea is enough.' },
        buyerName: { label: 'Name of company or person', hint: 'As registered, or your own name.' },
        funding: { label: 'Funding', hint: 'Example: 20,000,000 of our own, the rest under discussion with our bank' },
        references: { label: 'References', hint: 'Example: our bank, a firm we took over before' },
        negotiationNotes: {
          label: 'Notes on the talks',
          hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
        },
      },
    },
  },
  options: {
    transferKind: {
      shares: 'The whole company (shares)',
      whole_business: 'The whole business (its assets)',
      part: 'Part of the business',
    },
    reason: {
      no_successor: 'Nobody to take over',
      health: 'Age or health',
      focus: 'To concentrate on another business',
      growth: 'To grow with a larger company',
      other: 'Something else',
    },
    timing: {
      half_year: 'Within six months',
      one_year: 'Within a year',
      three_years: 'Within three years',
      open: 'Undecided',
    },
    ownersGuarantee: { none: 'None', bank: 'To one bank', several: 'To several banks' },
    purpose: {
      expansion: 'Grow the present business',
      second_founding: 'Build a new line of business',
      first_founding: 'Become an owner myself',
    },
  },
  states: {
    nda: { name: 'Confidentiality', explain: 'Goes on when both sides have signed the confidentiality agreement.' },
    disclosure: { name: 'Disclosure', explain: 'Both show their papers and decide whether to go on.' },
    negotiation: { name: 'Terms', explain: 'Price, time and other terms are talked over.' },
    due_diligence: {
      name: 'Close look',
      explain: 'The side taking over checks books, contracts and equipment in detail.',
    },
    agreement: { name: 'Final contract', explain: 'The final contract is checked with experts and signed.' },
    contract_fee: { name: 'Fee', explain: 'Goes on to the handover once the contract fee is settled.' },
    closing: { name: 'Handover', explain: 'Both confirm payment and handover.' },
    closed: { name: 'Handed over', explain: 'The business has been handed over.' },
    broken_off: { name: 'Broken off', explain: 'These talks have ended. Talks with others can go on.' },
  },
  transitions: {
    sign_nda: {
      button: 'Complete the agreement',
      done: 'Both sides signed the confidentiality agreement',
      explain: 'Goes on by itself when both have signed.',
    },
    begin_negotiation: {
      button: 'Go on to terms',
      done: 'Went on to terms',
      explain: 'Goes on when both have pressed. Nothing is promised yet.',
    },
    accept_terms: {
      button: 'Accept these terms',
      done: 'Terms were agreed',
      explain: 'Goes on to the close look with the terms the other side proposed. The fee is computed from this price.',
    },
    finish_due_diligence: {
      button: 'Say that the close look is done',
      done: 'The close look was finished',
      explain: 'Tells the other side that you have checked all you need, and goes on to the final contract.',
    },
    sign_agreement: {
      button: 'Confirm the final contract is signed',
      done: 'Both sides confirmed the final contract',
      explain: 'Press after signing the contract. When both have pressed, the fee is fixed.',
    },
    settle_fee: {
      button: 'Settle the fee',
      done: 'The fee was settled',
      explain: 'Goes on by itself when the payment has arrived.',
    },
    confirm_closing: {
      button: 'Confirm the handover',
      done: 'Both sides confirmed the handover',
      explain: 'Press after payment and handover. Complete when both have pressed.',
    },
    break_off: {
      button: 'End these talks',
      done: 'The talks were ended',
      explain: 'Choose a reason to end. What you disclosed is closed to the other side again.',
    },
  },
  breakOffReasons: {
    price: 'The price did not meet',
    diligence_findings: 'Something came up in the close look',
    earnings_quality: 'The profits looked different',
    conditions: 'Other terms did not meet',
    timing: 'The time did not fit',
    another_party: 'Going on with someone else',
    changed_mind: 'A change of mind',
    other: 'Something else',
  },
}
