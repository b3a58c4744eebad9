export const billing = {
  title: 'Contract fee',
  lead: 'What it costs, why, and when it is paid.',
  breadcrumbs: 'You are here',
  toDeals: 'Deals',
  toDeal: 'This deal',
  toDealButton: 'To the deal',
  productName: 'Musubi service fee',
  total: 'To be paid (tax included)',
  paidTotal: 'Paid (tax included)',
  previewTotal: 'Expected fee (tax included)',
  confirm: 'Confirm this quote',
  confirming: 'Confirming',
  confirmHint: 'Once confirmed, the amount does not change. You pay in the next step.',
  confirmHintFree: 'Once confirmed, the deal goes on to the handover without any payment.',
  payOtherwise: 'Pay this way',
  pay: 'Go on to payment',
  paying: 'Opening the payment page',
  otherWay: 'Pay another way',
  methods: {
    title: 'How to pay',
    card: 'card',
    paypay: 'PayPay',
    konbini: 'convenience store',
    bank_transfer: 'bank transfer',
  },
  methodHints: {
    checkout: 'On a page of the payment company Stripe, at once.',
    bank_transfer:
      'You are given an account of your own to transfer to. It may take one or two business days to arrive.',
  },
  transfer: {
    bank: 'Bank',
    branch: 'Branch',
    account: 'Account',
    holder: 'Account holder',
    remaining: 'Amount to transfer',
    received: 'Arrived so far',
    accountTypes: { futsu: 'ordinary', toza: 'current' },
    hint: 'The bank’s fee is yours to pay. You may transfer in parts: what has arrived is taken off and the rest is shown here.',
  },
  shop: {
    until: 'To be paid by:',
    open: 'See the number for the convenience store',
    hint: 'Tell the number at the till or the machine of the shop. Once you have paid, this page and a mail say so.',
  },
  refunds: {
    title: 'Refunds',
    at: 'When',
    reason: 'Reason',
    state: 'Status',
    amount: 'Amount',
    hint: 'A refund to a card can take until the next statement to appear.',
    reasons: {
      deal_undone: 'The deal was undone',
      charged_too_much: 'Too much was charged',
      paid_twice: 'It was paid twice',
      goodwill: 'Decision of the operator',
      other: 'Other',
      made_at_stripe: 'Made at the payment company',
    },
    states: { requested: 'under way', pending: 'on its way', succeeded: 'refunded', failed: 'could not be refunded' },
  },
  payHint: 'You will move to a page of the payment company Stripe. Musubi never sees your card number.',
  payCardHint: 'For a large amount, please check your card’s limit with your card company first.',
  problem: 'This could not be done',
  paidAt: 'Payment confirmed',
  readOnly: 'Members who may edit can go through with this.',
  stages: {
    no_fee: {
      payer: { title: 'This deal has no fee', text: 'There is nothing to pay.' },
      accompanying: { title: 'This deal has no fee', text: 'There is nothing to pay.' },
    },
    ended: {
      payer: { title: 'There is no fee', text: 'This deal ended before a contract, so there is nothing to pay.' },
      accompanying: { title: 'There is no fee', text: 'This deal ended before a contract.' },
    },
    not_agreed: {
      payer: {
        title: 'Nothing to pay now',
        text: 'The fee can be computed once both sides agree on a price. You see the expected fee before you agree.',
      },
      accompanying: { title: 'No price yet', text: 'The fee can be computed once both sides agree on a price.' },
    },
    not_due: {
      payer: {
        title: 'Nothing to pay now',
        text: 'Below is what to expect at the agreed price. You check and confirm it after both sides have confirmed the final contract.',
      },
      accompanying: {
        title: 'Not yet time to pay',
        text: 'Below is what to expect at the agreed price. The payer checks and confirms it after both sides have confirmed the final contract.',
      },
    },
    to_confirm: {
      payer: {
        title: 'Please check the quote',
        text: 'Please look at the lines below and confirm the quote if they are right. You do not pay yet.',
      },
      accompanying: {
        title: 'Waiting for the payer',
        text: 'Once the payer confirms the quote below, payment can follow.',
      },
    },
    ready: {
      payer: {
        title: 'Please pay the fee',
        text: 'The quote is fixed. Once paid, the deal goes on to the handover. You can also pay later.',
      },
      accompanying: {
        title: 'Waiting for payment',
        text: 'The quote is fixed. Once paid, the deal goes on to the handover.',
      },
    },
    by_transfer: {
      payer: {
        title: 'This amount cannot be paid on this page',
        text: 'This page can take ¥99,999,999 at most. The quote is fixed and the operator has been told. You will be told how to pay by bank transfer. If it is urgent, please ask your navigator.',
      },
      accompanying: {
        title: 'To be paid by bank transfer',
        text: 'The amount is above the limit of this page (¥99,999,999). The operator will tell the payer how to pay by bank transfer.',
      },
    },
    awaiting_payment: {
      payer: {
        title: 'Not paid yet',
        text: 'The payment page was opened, but the payment is not complete. You can go on with the button below. If you have just paid, please wait a moment for the confirmation.',
      },
      accompanying: { title: 'Payment under way', text: 'The payer has opened the payment page.' },
    },
    awaiting_transfer: {
      payer: {
        title: 'Please transfer to the account below',
        text: 'The account is for you alone. Once the money has arrived, the deal goes on to the handover. You can also pay in another way.',
      },
      accompanying: {
        title: 'Waiting for a bank transfer',
        text: 'The payer was given an account to transfer to. Once the money has arrived, the deal goes on to the handover.',
      },
    },
    awaiting_shop: {
      payer: {
        title: 'Waiting for your payment at a convenience store',
        text: 'Please pay at a shop in time. Once it is confirmed, the deal goes on to the handover. You can also pay in another way.',
      },
      accompanying: {
        title: 'Waiting for a payment at a convenience store',
        text: 'The payer was given a number to pay with.',
      },
    },
    processing: {
      payer: {
        title: 'Checking your payment',
        text: 'We are waiting for word from the payment company. You may close this page.',
      },
      accompanying: { title: 'Checking the payment', text: 'We are waiting for word from the payment company.' },
    },
    failed: {
      payer: {
        title: 'The payment did not go through',
        text: 'Nothing was charged and the quote stands. Please try again.',
      },
      accompanying: { title: 'The payment did not go through', text: 'The quote stands. The payer can try again.' },
    },
    expired: {
      payer: {
        title: 'The payment page has expired',
        text: 'Nothing was charged and the quote stands. Please try again.',
      },
      accompanying: { title: 'The payment page has expired', text: 'The quote stands. The payer can try again.' },
    },
    paid: {
      payer: { title: 'Paid', text: 'Thank you. The deal has gone on to the handover.' },
      accompanying: { title: 'Paid', text: 'The deal has gone on to the handover.' },
    },
    partially_refunded: {
      payer: { title: 'Partly refunded', text: 'We have sent back a part of your payment. See the refunds below.' },
      accompanying: { title: 'Partly refunded', text: 'A part of the payment was sent back to the payer.' },
    },
    refunded: {
      payer: { title: 'Refunded', text: 'We have sent back the whole payment. See the refunds below.' },
      accompanying: { title: 'Refunded', text: 'The whole payment was sent back to the payer.' },
    },
    disputed: {
      payer: {
        title: 'Your card company is looking into this payment',
        text: 'An objection to this payment has reached your card company. Until it is decided nothing can be refunded. If you know nothing of it, please contact the operator.',
      },
      accompanying: {
        title: 'The payment is disputed',
        text: 'The payer’s card company is looking into it. Until it is decided nothing can be refunded.',
      },
    },
    charged_back: {
      payer: {
        title: 'The payment was reversed by your card company',
        text: 'The objection was upheld and your card company has returned the money. The operator will contact you about what follows.',
      },
      accompanying: {
        title: 'The payment was reversed by the card company',
        text: 'The money went back to the payer. The operator decides what follows.',
      },
    },
    cancelled: {
      payer: {
        title: 'This bill was cancelled',
        text: 'The time to pay has passed, or the application was taken back. There is nothing to pay.',
      },
      accompanying: { title: 'This bill was cancelled', text: 'There is nothing to pay.' },
    },
    nothing: {
      payer: {
        title: 'There is nothing to pay',
        text: 'The fee came to ¥0 after the waiver. Nothing is charged. The deal has gone on to the handover.',
      },
      accompanying: { title: 'Nothing to be paid', text: 'The fee was ¥0. The deal has gone on to the handover.' },
    },
  },
  otherSide: {
    no_fee: { title: 'This deal has no fee', text: 'There is nothing to pay.' },
    ended: { title: 'There is no fee', text: 'This deal ended before a contract.' },
    not_due: {
      title: 'There is no fee for you to pay',
      text: 'The other side pays the contract fee, after both sides have confirmed the final contract.',
    },
    unpaid: {
      title: 'Waiting for the other side',
      text: 'The other side pays the contract fee. Once the payment is confirmed, the deal goes on to the handover and we tell you by mail.',
    },
    settled: { title: 'The fee is settled', text: 'The deal has gone on to the handover.' },
  },
  payment: {
    lead: 'Please check what you pay for and how much, and then go on.',
    subject: 'What it is for',
    facts: 'About this payment',
    toSubject: 'To your application',
    toPayment: 'To the payment page',
    paidText: 'Thank you. The receipt can be saved from the payment page.',
    stages: {
      ready: {
        title: 'Please pay',
        text: 'The amount is fixed and will not change. Please check the lines below and pay. You can also pay later.',
      },
      by_transfer: {
        title: 'This amount cannot be paid on this page',
        text: 'This page can take ¥99,999,999 at most. The operator has been told and will tell you how to pay by bank transfer.',
      },
      awaiting_transfer: {
        title: 'Please transfer to the account below',
        text: 'The account is for you alone. We tell you here and by mail once the money has arrived. You can also pay in another way.',
      },
      awaiting_shop: {
        title: 'Waiting for your payment at a convenience store',
        text: 'Please pay at a shop in time. You can also pay in another way.',
      },
      paid: { title: 'Paid', text: 'Thank you. The receipt can be saved from the list below.' },
      nothing: { title: 'There is nothing to pay', text: 'The amount came to ¥0.' },
    },
  },
  list: {
    title: 'Payments',
    lead: 'What you have to pay to Musubi and what you have paid. The lines and the receipts are on the page of each.',
    open: 'To be paid',
    openNone: 'There is nothing to pay now',
    paid: 'Done',
    paidNone: 'Nothing has been paid yet',
    kind: 'What for',
    at: 'Billed on',
    state: 'State',
    amount: 'Amount including tax',
    pages: 'Pages',
    page: 'Page {{page}}',
  },
  return: {
    title: 'Checking the payment',
    checking: {
      title: 'Checking your payment',
      text: 'We are waiting for word from the payment company, usually a few seconds. This page renews itself.',
      hint: 'You may close this page. We tell you by mail once the payment is confirmed.',
    },
    paid: { title: 'Payment confirmed', text: 'Thank you. The deal has gone on to the handover.' },
    unpaid: { title: 'Not paid', text: 'Nothing was charged. You can try again from the payment page.' },
    again: 'Check now',
    toFee: 'To the fee page',
  },
  notices: {
    frozen: 'The quote is fixed. The amount will not change.',
    settled: 'The quote is fixed. There is nothing to pay.',
  },
  mails: {
    paid: {
      subject: 'Your payment has arrived',
      lead: 'We have received your payment. Thank you. You can see the amount and how it is made up on the page below.',
      action: 'See the details',
    },
    failed: {
      subject: 'Your payment did not go through',
      lead: 'The payment you started was not completed. Nothing was charged and the quote stands. Please try again.',
      action: 'Open the page',
    },
    expired: {
      subject: 'Your payment is still open',
      lead: 'The payment page you had opened has expired. Nothing was charged and the quote stands. Please try again when it suits you.',
      action: 'Open the page',
    },
    transferNeeded: {
      subject: 'A charge needs instructions for bank transfer',
      lead: 'A quote above the limit for cards has been fixed. Please tell the payer how to pay by bank transfer.',
      action: 'See the quote',
    },
    partlyFunded: {
      subject: 'A part of your transfer has arrived',
      lead: 'We have received a part of your bank transfer. The page below shows what is missing and where to transfer it.',
      action: 'See what is missing',
    },
    refunded: {
      subject: 'Your refund has been made',
      lead: 'We have refunded what you paid. The page below shows the amount and the reason.',
      action: 'See the refund',
    },
    refundFailed: {
      subject: 'A refund could not be made',
      lead: 'A refund was not completed at the payment company. Please decide how the money goes back.',
      action: 'See the payment',
    },
    disputeOpened: {
      subject: 'A payment is disputed',
      lead: 'A payer’s bank has sent an objection to a payment. There is a deadline for the answer. Please look into it.',
      action: 'See the payment',
    },
    disputeWon: {
      subject: 'A dispute was decided for us',
      lead: 'The objection to a payment was not upheld. The money is back.',
      action: 'See the payment',
    },
    disputeLost: {
      subject: 'A dispute was decided against us',
      lead: 'The objection to a payment was upheld and the money went back to the payer. Please decide what follows.',
      action: 'See the payment',
    },
  },
}
