/** What a listing had better say beforehand, and why; keyed by track, side and item of the track's readiness. */
export const readiness = {
  succession: {
    offer: {
      sales: {
        what: 'Annual sales',
        why: 'The first figure a buyer asks for. If it turns out different later, talks tend to end. Approved counterparts only.',
      },
      profit: {
        what: 'Operating profit',
        why: 'Earnings that disappoint stop many deals. Telling a loss early earns more trust than hiding it.',
      },
      netAssets: { what: 'Net assets', why: 'The base of a price. Without it, buyers estimate low.' },
      debt: {
        what: 'Debt',
        why: 'When it first shows in the examination, deals stop. Told early, it is one of the terms.',
      },
      guarantee: {
        what: 'Your personal guarantee',
        why: 'Whether it can be released matters to both sides. Known early, the bank can be asked.',
      },
      customers: {
        what: 'Main customers',
        why: 'How much hangs on few customers is always asked. Approved counterparts only.',
      },
      licences: {
        what: 'Licences',
        why: 'If licences cannot be taken over, the business cannot go on. Named early, the steps can be planned.',
      },
      premises: { what: 'Premises', why: 'Rented or owned: it changes how the firm is handed over.' },
      price: {
        what: 'A price range',
        why: 'Ideas of the price that lie apart end in a renegotiation. A range is enough.',
      },
      conditions: {
        what: 'Your conditions',
        why: 'Say early what you will not give up, such as jobs or the name, and nobody changes terms late.',
      },
      handover: { what: 'Handover period', why: 'How long you stay makes a successor feel safe.' },
      timing: { what: 'When', why: 'When times do not fit, people change their minds half-way.' },
      reason: { what: 'Why you hand over', why: 'A known reason lets people step forward with confidence.' },
      successor: { what: 'Who should follow you', why: 'Putting it into words lessens your own doubts, too.' },
      strengths: { what: 'Strengths', why: 'What no figure shows is what the right person looks for.' },
      teaser: {
        what: 'Introduction (a little longer)',
        why: 'The first text people read. Some 80 characters give a picture of the work.',
      },
      industry: { what: 'Industry', why: 'People who search by industry find you.' },
      place: { what: 'Prefecture', why: 'People who search by area find you.' },
      people: { what: 'Number of people', why: 'A rough size lets people see whether it suits them.' },
      pictures: { what: 'Pictures', why: 'Pictures of the work or product show its quality.' },
    },
    need: {
      funding: { what: 'How you pay', why: 'Money that is not certain ends in a renegotiation at the last step.' },
      budget: { what: 'A budget range', why: 'Sellers see early whether your view of earnings fits theirs.' },
      unwanted: {
        what: 'What you do not want',
        why: 'Fewer refusals after an examination, and less time lost on both sides.',
      },
      experience: {
        what: 'Experience',
        why: 'Sellers want to see that you can get through an examination and a handover.',
      },
      references: {
        what: 'Record and references',
        why: 'Sellers show their papers with an easier mind. Approved counterparts only.',
      },
      gives: {
        what: 'What you bring to the firm',
        why: 'What makes up a seller’s mind most is the future of firm and people.',
      },
      timing: { what: 'When', why: 'When times fit, fewer people change their minds.' },
      wanted: { what: 'The firm you look for', why: 'The more you say, the better the matches.' },
      industries: { what: 'Industries you want', why: 'Firms that fit come first among your matches.' },
      prefectures: { what: 'Areas you want', why: 'Firms within reach come first among your matches.' },
      teaser: {
        what: 'Introduction (a little longer)',
        why: 'The first text a seller reads. Some 80 characters show who you are.',
      },
    },
  },
  design: {
    need: {
      rights: { what: 'What you want about rights', why: 'Who owns the design is what people quarrel over most.' },
      deliverables: { what: 'What is to be delivered', why: 'Undecided, every change becomes a talk about money.' },
      deadline: { what: 'Deadline', why: 'With a deadline the number of revisions can be agreed.' },
      goal: { what: 'Goal', why: 'Without a goal it ends in “not what I had in mind”.' },
      currentState: { what: 'Where it stands', why: 'Knowing the start saves proposals that miss.' },
      budget: { what: 'A budget range', why: 'Without one, the right designers hold back.' },
      payment: { what: 'How you pay', why: 'A lump sum or royalties: decided early, the contract comes sooner.' },
      subject: { what: 'The technology, material or product', why: 'Designers see whether it is work for them.' },
      pictures: { what: 'Pictures', why: 'A picture of the thing says more than a text.' },
      teaser: { what: 'Introduction (a little longer)', why: 'The first text people read.' },
      industry: { what: 'Industry', why: 'People who search by industry find you.' },
    },
    offer: {
      payment: { what: 'Ways of payment you accept', why: 'Many talks stop over this.' },
      rate: { what: 'Your rates', why: 'Even a range brings firms with a fitting budget.' },
      wayOfWorking: { what: 'How you work', why: 'Revisions and meetings said early prevent quarrels over changes.' },
      capacity: { what: 'When you have time', why: 'Firms see whether they can wait.' },
      pastWork: { what: 'Past work', why: 'When your style is known, fewer are disappointed.' },
      pictures: { what: 'Pictures of your work', why: 'They show your style faster than words.' },
      references: {
        what: 'Clients who vouch for you',
        why: 'Firms commission you with an easier mind. Approved counterparts only.',
      },
      materials: {
        what: 'Materials and industries you know',
        why: 'Firms that search by material or industry find you.',
      },
      teaser: { what: 'Introduction (a little longer)', why: 'The first text people read.' },
      place: { what: 'Where you work', why: 'Firms that search by area find you.' },
    },
  },
  trial: {
    need: {
      budget: {
        what: 'A budget for the trial',
        why: 'Startups cannot live on unpaid trials. A sum shows that you mean it.',
      },
      criteria: { what: 'What counts as success', why: 'Undecided, nobody can judge after the trial.' },
      decisionTime: { what: 'When you decide', why: 'Many trials end without an answer.' },
      decider: { what: 'Who decides', why: 'Known, the right papers can be prepared. Approved counterparts only.' },
      constraints: {
        what: 'Constraints',
        why: 'Rules on safety and data said early prevent quarrels over rights and duties.',
      },
      period: { what: 'Period of the trial', why: 'Preparation and cost can be estimated.' },
      site: { what: 'Equipment, data, place', why: 'What can be tried depends on what is there.' },
      problem: {
        what: 'The problem or the place (a little longer)',
        why: 'The more exact, the better the products that come.',
      },
      industry: { what: 'Industry', why: 'People who search by industry find you.' },
      pictures: { what: 'Pictures', why: 'Pictures of the place show whether a product fits.' },
    },
    offer: {
      trialPrice: { what: 'Price of a trial', why: 'A price keeps unpaid work from growing.' },
      conversionPrice: { what: 'Price after the trial', why: 'Seeing the cost ahead, firms can decide.' },
      requirements: { what: 'What a trial needs', why: 'Known needs make it easy to agree on what success is.' },
      length: { what: 'Length of a trial', why: 'With an end there is a day of decision.' },
      evidence: { what: 'Evidence', why: 'With something to show inside the firm, decisions come faster.' },
      rights: { what: 'Your policy on rights', why: 'It settles early who owns what the trial brings forth.' },
      problem: { what: 'What it solves (a little longer)', why: 'The more exact, the better the places that come.' },
      stage: { what: 'Stage of the product', why: 'Firms can judge the risk.' },
      references: { what: 'References', why: 'Firms try it with an easier mind. Approved counterparts only.' },
      pictures: { what: 'Pictures', why: 'They show size and use.' },
    },
  },
}
