export const errors = {
  request: {
    not_found: 'Not found.',
    forbidden: 'You are not allowed to do this.',
    sign_in_first: 'Please sign in.',
    verify_email_first: 'Please verify your e-mail address first.',
    too_large: 'This is too large. Please shorten it and try again.',
    too_many: 'Too many tries. Please wait about {{minutes}} minutes. What you typed is still here.',
    wrong_origin: 'We do not accept forms from other sites. Please reload the page.',
    malformed: 'We could not read what was sent. Please reload the page and try again.',
    conflict: 'This collided with another action. Please reload the page and look at the latest state.',
  },
  account: {
    email_taken: 'This address is already in use. Please sign in or reset your password.',
    wrong_credentials: 'The e-mail address or the password is wrong.',
    wrong_current_password: 'This is not the one on record. Please check it.',
    token_invalid: 'This link has been used or has expired. Please start again.',
    password_too_common: 'This password is very common. Please choose another.',
  },
  participant: {
    not_found: 'Participant not found.',
    not_verified: 'The operator has not verified this participant yet.',
    wrong_state:
      'The verification of this participant has already moved on. Please reload the page and look at the latest state.',
  },
  listing: {
    not_found: 'This listing cannot be found or is no longer published.',
    stale:
      'This listing was changed elsewhere after you opened it. What you typed is still here; compare it with the latest state and save again.',
    wrong_state: 'This cannot be done in the present state of the listing.',
    incomplete: 'Something required is still missing. Please fill it in on the edit page and try again.',
    choose_participant: 'Please choose which participant posts this.',
    kind_not_allowed:
      'A participant of this kind cannot post this listing. Choose another participant or review its kinds.',
  },
  introduction: {
    not_found: 'Introduction not found.',
    already_open: 'An introduction to this counterpart is already under way.',
    own_listing: 'Two listings of your own cannot be introduced.',
    not_a_pair: 'These two listings cannot be put together.',
    wrong_state: 'This introduction has already moved on or ended.',
    not_yours: 'Another navigator is looking after this introduction.',
  },
  deal: {
    not_found: 'Deal not found.',
    wrong_state: 'This deal has already moved on or ended.',
    already_answered: 'You have already answered.',
    terms_missing: 'There are no terms to accept.',
    terms_changed:
      'The terms changed while you were looking. Please check the new ones. You have not agreed to anything yet.',
  },
  nda: {
    already_signed: 'You have already signed.',
    text_changed: 'The text was renewed while you were reading. Please read it again.',
    name_mismatch: 'Please enter your name as registered.',
  },
  disclosure: {
    not_signed: 'You can disclose once both sides have signed.',
    already_granted: 'Already disclosed.',
    not_granted: 'It is not disclosed at present.',
  },
  fee: {
    not_due: 'No fee is due at this stage.',
    already_quoted: 'The quote is already fixed.',
    changed:
      'The conditions of the amount changed after you opened the page. The quote is not fixed yet. Please look at the new figures and go on again.',
  },
  charge: {
    already_paid: 'Already paid.',
    not_found: 'Payment not found.',
    not_by_card: 'This amount cannot be paid by card. The operator will tell you how to pay by bank transfer.',
  },
  payments: {
    unreachable:
      'We cannot reach the payment service right now. Nothing was charged and the quote is saved. Please wait a moment and press “Go on to payment” again.',
    refused:
      'The payment service did not accept this payment. Nothing was charged. If it happens again, please tell your navigator or the operator.',
  },
  search: { unreachable: 'Search is not available right now. Showing the newest first.' },
  database: { unreachable: 'We cannot save right now. Nothing was sent yet. Please try again in a moment.' },
  job: { not_found: 'This job cannot be found.' },
}
