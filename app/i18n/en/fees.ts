export const fees = {
  table: {
    caption: 'How the fee is made up',
    item: 'Item',
    amount: 'Amount',
  },
  lines: {
    tier: {
      name: 'Basic fee',
      explain: '{{percent}}% of {{band}}.',
    },
    band: {
      name: 'Part above {{from}}',
      explain: '{{percent}}% of the {{band}} in this band.',
    },
    firstBand: {
      name: 'Part up to {{upTo}}',
      explain: '{{percent}}% of the {{band}} in this band.',
    },
    minimum: {
      name: 'Up to the minimum fee',
      explain: 'The minimum fee is {{minimum}}. This is what was missing.',
    },
    waiver: {
      name: 'First {{upTo}} waived',
      explain: 'Up to {{upTo}} of the fee, before tax, is not charged, once for each business.',
    },
    too_small: {
      name: 'Too small to be charged',
      explain: 'A fee below {{below}} including tax is not charged.',
    },
    subtotal: { name: 'Subtotal before tax', explain: 'All of the above added up.' },
    tax: { name: 'Consumption tax', explain: '{{percent}}% of the subtotal, rounded down to a whole yen.' },
    total: { name: 'Total including tax', explain: 'What is to be paid.' },
  },
  bases: {
    share_or_transfer_price: {
      name: 'Transfer price',
      explain: 'The price both sides agreed on for the shares or the business. The fee is taken of this amount.',
      payers: { offer: 'The side that hands the business over', need: 'The side that takes the business over' },
    },
    contract_amount: {
      name: 'Contract amount',
      explain: 'The price both sides agreed on for the work. The fee is taken of this amount.',
      payers: { offer: 'The side that does the work', need: 'The side that orders the work' },
    },
    trial_price: {
      name: 'Price of the trial',
      explain: 'The price both sides agreed on for the trial. The fee is taken of this amount.',
      payers: { offer: 'The side whose product is tried', need: 'The side that tries the product' },
    },
  },
  facts: {
    title: 'About this fee',
    base: 'Taken of',
    payer: 'Who pays',
    payerNote: 'The other side pays nothing.',
    when: 'When',
    whenText: 'Once, after both sides have confirmed the final contract and before the handover.',
    whenNot: 'When not',
    whenNotText:
      'Introductions, the non-disclosure agreement, disclosure, negotiation and examination cost nothing. Nor is there a fee when the deal is called off before the final contract.',
    price: 'The price itself',
    priceText: 'The two sides pay it to each other directly, as their contract says. Musubi never holds it.',
    waiver: 'Waiver',
    waiverUsed: 'This business has used the waiver before, so it does not apply this time.',
    schedule: 'Fee schedule',
    scheduleText: 'Version {{version}} (from {{date}})',
    source: 'Source',
    frozen: 'Quote fixed',
  },
  preview: {
    title: 'The fee if the deal is concluded at this price',
    total: '{{total}} including tax',
    free: 'None (¥0)',
    base: 'Taken of a {{base}} of {{amount}}. It is fixed only after both sides have confirmed the final contract.',
    more: 'See how it is made up',
  },
}
