export const profiles = {
  title: 'Profile by kind',
  audience: {
    member: 'Seen by partners and the operator',
    party: 'Only once a deal has begun',
    owner: 'Only your own people',
    granted: 'Those you allow',
    public: 'Public',
    band: 'Before a deal only a rough range',
  },
  designer: {
    title: 'As a designer',
    lead: 'What you do and on which terms. Firms read it when they think of asking you.',
    fields: {
      specialties: {
        label: 'Specialties',
      },
      materials: {
        label: 'Materials and techniques',
        hint: 'Separate with commas (for example metal, paper, lacquer)',
      },
      legalForm: {
        label: 'Individual or company',
        hint: 'For contracts with individuals the documents of the Freelance Act are prepared.',
      },
      invoiceRegistered: {
        label: 'Invoice registration',
      },
      paymentModels: {
        label: 'Ways of payment you accept',
        hint: 'Choose all that apply.',
      },
      rateFromYen: {
        label: 'Typical fee per project, from',
        hint: 'For example 300,000. Before a deal others see a rough range only.',
      },
      rateNotes: {
        label: 'About your fees',
        hint: 'For example: product design from 300,000 yen and 3 % of sales. Prototypes are charged extra.',
      },
      availability: {
        label: 'When could you begin?',
      },
      workStyle: {
        label: 'How you work',
      },
    },
    options: {
      specialties: {
        product: 'Products',
        graphic: 'Graphics',
        packaging: 'Packaging',
        branding: 'Branding',
        web_ui: 'Web and screens',
        space: 'Space',
        textile: 'Textiles',
        service: 'Services',
      },
      legalForm: {
        individual: 'Individual',
        company: 'Company',
      },
      invoiceRegistered: {
        yes: 'Registered',
        no: 'Not registered',
        in_preparation: 'In preparation',
      },
      paymentModels: {
        lump_sum: 'Lump sum',
        instalments: 'Instalments',
        royalty: 'Royalty on sales',
        deposit_and_royalty: 'Deposit and royalty',
        revenue_share: 'Revenue share',
        monthly: 'Monthly contract',
      },
      availability: {
        now: 'At once',
        within_month: 'Within a month',
        within_three_months: 'Within three months',
        later: 'Later',
      },
      workStyle: {
        visits: 'On site',
        both: 'On site and online',
        remote: 'Mostly online',
      },
    },
  },
  startup: {
    title: 'As a startup',
    lead: 'What the product is and how far it has come. Those who may try it read this.',
    fields: {
      stage: {
        label: 'Stage',
      },
      incorporation: {
        label: 'Incorporation',
      },
      productCategory: {
        label: 'Product category',
      },
      product: {
        label: 'Product or service',
        hint: 'Whose problem does it solve, and how?',
      },
      references: {
        label: 'Trials and customers',
        hint: 'Without names (for example: three-month trial at a food factory in Tokyo).',
      },
      referenceNames: {
        label: 'Names of customers',
        hint: 'One per line. Please ask them first.',
      },
      fundingStage: {
        label: 'Funding stage',
      },
      fundsRaisedYen: {
        label: 'Funds raised so far',
        hint: 'For example 50,000,000. Before a deal others see a rough range only.',
      },
    },
    options: {
      stage: {
        idea: 'Idea',
        prototype: 'Prototype',
        first_customers: 'First customers',
        growing: 'Growing',
        established: 'Established',
      },
      incorporation: {
        incorporated: 'Incorporated',
        in_preparation: 'In preparation',
        university_project: 'University project',
      },
      productCategory: {
        software: 'Software',
        ai: 'AI and data',
        iot_hardware: 'Devices and sensors',
        robotics: 'Robots',
        material: 'Materials',
        service: 'Services',
        health: 'Health',
        environment: 'Environment and energy',
      },
      fundingStage: {
        own_funds: 'Own funds',
        pre_seed: 'Pre-seed',
        seed: 'Seed',
        series_a: 'Series A',
        series_b_or_later: 'Series B or later',
        not_looking: 'Not raising',
      },
    },
  },
  successor_candidate: {
    title: 'As a successor candidate',
    lead: 'Why you want to take over, and what you bring. Owners read this first.',
    fields: {
      yearsOfWork: {
        label: 'Years of work',
      },
      experience: {
        label: 'Your work so far',
        hint: 'For example: 25 years in metalworking, 8 of them in charge of the plant.',
      },
      management: {
        label: 'Experience of managing',
      },
      qualifications: {
        label: 'Qualifications',
        hint: 'Separate with commas',
      },
      motives: {
        label: 'Why you want to take over',
        hint: 'Which kind of firm, and why. Plain words are fine.',
      },
      training: {
        label: 'Training taken',
      },
      trainingNotes: {
        label: 'Name and time of the training',
        hint: 'For example: succession school (2025)',
      },
      ownFundsYen: {
        label: 'Own funds',
        hint: 'For example 15,000,000. Before a deal others see a rough range only.',
      },
      fundingPlan: {
        label: 'How it would be financed',
      },
      relocation: {
        label: 'Would you move?',
      },
      relocationTo: {
        label: 'Where you would move to',
      },
    },
    options: {
      yearsOfWork: {
        under_5: 'Under 5',
        '5_to_10': '5 to 10',
        '10_to_20': '10 to 20',
        over_20: 'Over 20',
      },
      management: {
        none: 'None yet',
        team: 'Led a team',
        site: 'Ran a plant or shop',
        board: 'On a board',
        own_firm: 'Ran a firm',
      },
      training: {
        succession_school: 'Succession school',
        founding_school: 'Founders’ school',
        accounting: 'Accounting',
        pmi_school: 'After-succession management (PMI)',
        successor_bank: 'Registered with a successor bank',
        other: 'Other',
      },
      fundingPlan: {
        own_funds: 'Own funds',
        public_loan: 'Public loan (JFC)',
        bank_loan: 'Bank loan',
        family: 'Family',
        investors: 'Investors',
      },
      relocation: {
        yes: 'Yes',
        within_commute: 'Within commuting distance',
        no: 'No',
        to_be_discussed: 'To be discussed',
      },
    },
  },
  expert: {
    title: 'As an expert',
    lead: 'The six fields and the qualifications of the public one-stop desk.',
    fields: {
      fields: {
        label: 'Fields',
      },
      qualifications: {
        label: 'Qualifications',
        hint: 'The operator checks them.',
      },
      registration: {
        label: 'Registration and association',
        hint: 'The operator uses it to check the qualification.',
      },
      experience: {
        label: 'What you are good at',
        hint: 'For example: valuation, release of personal guarantees',
      },
      ways: {
        label: 'Ways of consultation',
      },
      areas: {
        label: 'Areas you visit',
      },
    },
    options: {
      fields: {
        management: 'Management, finance, labour',
        law: 'Law',
        founding: 'Founding a company',
        digital: 'Digital technology',
        tax: 'Tax and accounting',
        iso: 'ISO certification',
      },
      qualifications: {
        sme_consultant: 'SME management consultant',
        labour_consultant: 'Labour and social-security attorney',
        sales_specialist: 'Sales specialist',
        lawyer: 'Lawyer',
        judicial_scrivener: 'Judicial scrivener',
        administrative_scrivener: 'Administrative scrivener',
        it_coordinator: 'IT coordinator',
        tax_accountant: 'Tax accountant',
        public_accountant: 'Certified public accountant',
        iso_auditor: 'ISO auditor',
      },
      ways: {
        visit: 'In person',
        online: 'Online',
        telephone: 'Telephone',
      },
    },
  },
  referrer: {
    title: 'As a referrer',
    lead: 'You can register clients and write for them, with their consent.',
    fields: {
      organisation: {
        label: 'Kind of organisation',
      },
      branch: {
        label: 'Branch or department',
        hint: 'For example: Ota branch, business support',
      },
      areas: {
        label: 'Prefectures served',
      },
      areaNotes: {
        label: 'Area served',
        hint: 'For example: Ota and Shinagawa',
      },
      support: {
        label: 'How you can help',
        hint: 'For example: writing listings, joining meetings, loans',
      },
    },
    options: {
      organisation: {
        bank: 'Bank',
        shinkin: 'Shinkin bank',
        credit_union: 'Credit union',
        chamber: 'Chamber of commerce',
        society_of_commerce: 'Society of commerce',
        tax_office: 'Tax or accounting office',
        other: 'Other',
      },
    },
  },
  portfolio: {
    lead: 'Your work so far. What stands first is seen first. A piece may do without a picture.',
    list: 'Your pieces',
    empty: 'No pieces yet',
    emptyText: 'One is enough. Begin with the one you would most like to be seen.',
    addTitle: 'Add a piece',
    add: 'Add this piece',
    full: 'Up to 24 pieces can be shown.',
    pieceTitle: 'Title',
    titleHint: 'For example: stationery from the offcuts of a machine shop',
    caption: 'About it',
    captionHint: 'What, with whom and how. Please ask clients before you name them.',
    year: 'Year',
    yearHint: 'For example 2024',
    edit: 'Change',
    of: ' ({{title}})',
    up: 'Up',
    down: 'Down',
    upOne: 'Move “{{title}}” up',
    downOne: 'Move “{{title}}” down',
    remove: 'Remove',
    removeOne: 'Remove “{{title}}”',
    back: 'Back to the participant',
    notices: {
      added: 'The piece is added.',
      saved: 'The piece is changed.',
      moved: 'The order is changed.',
      removed: 'The piece is removed.',
    },
  },
}
