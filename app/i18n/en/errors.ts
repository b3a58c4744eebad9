export const errors = {
  request: {
    not_found: 'Not found.',
    forbidden: 'You are not allowed to do this.',
    sign_in_first: 'Please sign in.',
    verify_email_first: 'Please verify your e-mail address first.',
    second_factor_first: 'This needs two-step sign-in. Please set it up on your account page.',
    too_large: 'This is too large. Please shorten it and try again.',
    too_many: 'Too many tries. Please wait about {{minutes}} minutes. What you typed is still here.',
    wrong_origin: 'We do not accept forms from other sites. Please reload the page.',
    malformed: 'We could not read what was sent. Please reload the page and try again.',
    conflict: 'This collided with another action. Please reload the page and look at the latest state.',
  },
  account: {
    same_email: 'This is your present e-mail address.',
    email_taken: 'This address is already in use. Please sign in or reset your password.',
    wrong_credentials: 'The e-mail address or the password is wrong.',
    wrong_current_password: 'This is not the one on record. Please check it.',
    token_invalid: 'This link has been used or has expired. Please start again.',
    wrong_code: 'That is not the number. Please enter the six digits your phone shows now.',
    code_used: 'This number has been used. Please wait about 30 seconds for the next one.',
    wrong_recovery_code: 'This recovery code is wrong or has been used. Please try another one.',
    second_factor_needed: 'Operators and navigators cannot turn off two-step sign-in.',
    password_too_common: 'This password is very common. Please choose another.',
  },
  participant: {
    not_found: 'Participant not found.',
    not_verified: 'The operator has not verified this participant yet.',
    wrong_state:
      'The verification of this participant has already moved on. Please reload the page and look at the latest state.',
  },
  image: {
    not_found: 'This picture is not here, or no longer open to you.',
    unreadable:
      'This file could not be read as a picture. Please choose a JPEG or PNG (for HEIC from a phone, set the camera to “Most compatible” or take a screenshot).',
    too_large: 'The picture is too large. Please choose one of at most 12 MB and 50 million pixels.',
    animated: 'Moving pictures cannot be used. Please choose a still one.',
    too_small: 'The picture is too small. It needs more than 32 pixels on each side.',
    too_many: 'At most {{max}} pictures. Please remove one and try again.',
    alt_reveals_name:
      '“{{found}}” in the description tells whose picture this is. Please describe it without the name.',
  },
  document: {
    not_found: 'This document is not here.',
    unreadable: 'This file could not be read. Please choose a PDF, JPEG or PNG.',
    too_large: 'The file is too large. It may have at most 12 MB.',
    too_many: 'At most {{max}} documents. Please delete one you do not need and try again.',
  },
  verification: {
    already_past: 'This day has passed. Please enter today or a later day.',
    checks_missing: 'Some checks are not done yet. Please finish them all before you press this.',
  },
  screening: {
    not_found: 'This line is not on the list.',
    no_name: 'Please enter a name. A legal form alone cannot be compared.',
    bad_lines:
      '{{count}} lines could not be read (line {{lines}}). Write “name, corporate number, reason” on each line; the number has 13 digits, the name at most 200 letters. Nothing has been added yet.',
  },
  team: {
    not_owner: 'Only those who manage the participant can do this. Your role may have changed.',
    last_owner: 'Nobody would manage the participant any more. Please hand it over to somebody first.',
    last_member: 'There is nobody else. To stop, please close the participant.',
    member_gone: 'This person is no longer in the team. Please open the page again.',
    already_member: 'This person is in the team already.',
    already_invited: 'This address has been invited already. You can send it again from the list below.',
  },
  invitation: {
    not_found: 'There is no such invitation.',
    ended: 'This invitation has been used, taken back, or has expired.',
    other_address: 'This invitation was sent to another e-mail address.',
  },
  own_data: {
    not_free:
      'Something still has to be finished, so you cannot leave yet. Please see the list above. Nothing has changed.',
  },
  listing: {
    not_found: 'This listing cannot be found or is no longer published.',
    stale:
      'This listing was changed elsewhere after you opened it. What you typed is still here; compare it with the latest state and save again.',
    wrong_state: 'This cannot be done in the present state of the listing.',
    draft_elsewhere:
      'This draft has been changed on another screen since you opened it. Look at the newest text, then try again.',
    draft_too_large:
      'This is too long to be saved. Make it shorter and try again. What you typed is still on this page.',
    incomplete: 'Something required is still missing. Please fill it in on the edit page and try again.',
    findings_unread:
      'Some points want your attention before this is published. If it may stay as it is, please tick “Publish all the same”.',
    choose_participant: 'Please choose which participant posts this.',
    kind_not_allowed:
      'A participant of this kind cannot post this listing. Choose another participant or review its kinds.',
  },
  question: {
    not_found: 'Question not found.',
    own_listing: 'You cannot ask at your own listing.',
    too_many_open:
      '{{max}} of your questions are waiting at this listing. Please wait for an answer or take one back. What you typed is kept.',
    wrong_state: 'This question has already been answered or taken back.',
    names_asker:
      '“{{found}}” is a name in your registration. The question is anonymous: please take it out. What you typed is kept.',
    names_owner: '“{{found}}” is your name or a closed one. Please take it out of the answer. What you typed is kept.',
  },
  saved_search: {
    nothing: 'There are no conditions. Choose words, a region or the like before saving.',
    too_many: 'You can save {{max}} searches. Please delete one first.',
    not_found: 'This search cannot be found.',
    bad_link: 'This link cannot be used. Please open the link of the mail again as it is.',
  },
  match_mail: { bad_link: 'This link cannot be used. Please open the link of the mail again as it is.' },
  notice: { bad_link: 'This link cannot be used. Please open the link of the mail again as it is.' },
  favourite: { too_many: 'You can keep {{max}} favourites. Please remove one first.' },
  import: {
    not_found: 'This import cannot be found.',
    wrong_state: 'This import has moved on already. Please reload the page.',
    has_errors: 'It has errors and cannot be imported. Please send the mended file.',
    empty: 'There are no rows to import.',
    choose_referrer: 'Please choose whose listings they are.',
  },
  referrer: {
    client_not_found: 'This client cannot be found, or the assistance has ended.',
    assistance_ended:
      'The client has taken over or withdrawn the consent, so nothing more can be written here. What was saved is with the client.',
    already_invited: 'An invitation to this address has been sent already.',
    consent_in_future: 'The day of the consent is later than today.',
  },
  introduction: {
    not_found: 'Introduction not found.',
    already_open: 'An introduction to this counterpart is already under way.',
    own_listing: 'Two listings of your own cannot be introduced.',
    not_a_pair: 'These two listings cannot be put together.',
    wrong_state: 'This introduction has already moved on or ended.',
    not_yours: 'Another navigator is looking after this introduction.',
    conflict_declared: 'You have declared an interest in one of the sides, so you cannot take this introduction.',
    too_many_open:
      'You can have {{max}} requests under way at once. Wait for an answer, or withdraw one of them, before asking again.',
    refused_once: 'You can ask for another navigator once in each introduction.',
    support_ended:
      'The support of this company ({{months}} months from the first brokered introduction) has ended, so no navigator can broker. The two can go on directly.',
    too_many_products:
      'Navigators already broker {{max}} products of this company. Please try again when one of them has ended. The two can go on directly.',
    excluded_goods:
      'This product is excluded from the support (its listing says “{{word}}”). No navigator can broker it; the two can go on directly.',
    navigator_full: 'This navigator’s hands are full.',
    navigator_refused: 'A party of this introduction has refused this navigator.',
    navigator_unfit: 'This navigator does not broker this field, or is one of the two.',
    same_navigator: 'It is with this navigator already.',
    no_navigator_yet: 'No navigator is wanted for this introduction at the moment.',
  },
  sending: {
    not_found: 'We cannot find this listing among those sent to you. It may have ended.',
    not_possible: 'One of those you chose cannot be sent to any more. Please open the page again.',
    answered: 'You have answered this already.',
  },
  unmade: {
    not_found: 'This pair cannot be worked on now: a listing has gone, or an introduction has begun.',
    noted_by_another: 'Another navigator has noted this pair first. Please open the list again.',
  },
  navigator: {
    too_many: 'Up to {{max}} can be kept. Please remove an old one first.',
    programme_full:
      'The settings allow {{max}} navigators. To appoint another, please raise the number in the settings.',
  },
  case: {
    no_such_step: 'This next step is done already, or another has taken its place. Please open the page again.',
    deal_runs: 'This deal is still running. Its outcome can be noted once it has ended.',
    no_such_reason: 'One of the choices does not belong here. Please choose again.',
    outcome_given: 'The outcome has been noted already.',
    reply_name_taken: 'There is a quick reply of this name. Please choose another name.',
  },
  task: { too_many: 'At most {{max}} tasks can be open. Please finish some first.' },
  visit: { too_many: 'At most {{max}} visits can be kept for one company.' },
  contacts: { no_text: 'This cannot be read as text. In Excel, save it again as “CSV UTF-8”.' },
  portfolio: { too_many: 'Up to {{max}} pieces can be shown. Please remove another one first.' },
  royalty: {
    not_found: 'This royalty or statement was not found.',
    not_now: 'At this stage no royalty can be proposed.',
    agreed: 'A royalty has been agreed on already.',
    changed: 'This changed while you were looking at it. Please check what it says now; nothing has been agreed on.',
    say_form: 'Please choose individual or company.',
    say_salaries: 'Please say whether you pay salaries.',
    end_day: 'Please enter a day within the agreement, before its last day.',
    end_day_gone: 'That day has passed. Please ask for another one.',
    already_sent: 'This statement has been sent already.',
    period_runs: 'This period is not over. Please state its sales when it is.',
    not_sent: 'This statement has not been sent.',
    correction_open: 'A correction has been begun already. Please open it from the list.',
    no_audit: 'Looking into the records is not part of this agreement.',
    audit_open: 'The same has been asked already.',
    audit_state: 'This request has moved on. Please look at where it stands.',
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
  legal: {
    consent_needed: 'To go on, please agree to the terms and the refund rules.',
    changed: 'The text was renewed while you were reading. Please read it again.',
  },
  fee: {
    not_due: 'No fee is due at this stage.',
    already_quoted: 'The quote is already fixed.',
    changed:
      'The conditions of the amount changed after you opened the page. The quote is not fixed yet. Please look at the new figures and go on again.',
    version_decided: 'Somebody else has already approved or withdrawn this version.',
    own_draft: 'You cannot approve what you drafted yourself. Another operator must check and approve it.',
    day_gone: 'The first day of this version has passed. Please draft it anew with another day.',
    day_taken: 'Another approved version already begins on the same day.',
    version_begun: 'A version that has begun cannot be withdrawn. Please draft a new one.',
  },
  waiver: {
    not_found: 'This application was not found.',
    none_now: 'The fee schedule in force has no waiver. The application was not sent.',
    terms_changed:
      'The fee schedule has changed since you opened the page. The application was not sent. Please look at the new terms and apply again. What you typed is still here.',
    not_eligible: 'Some conditions are not met. Please see “Conditions” on the page.',
    already_applied: 'This business has applied already. Please open the page again.',
    decided: 'This application has been decided or withdrawn already. Please open the page again.',
    own_business: 'You cannot decide about a business of your own. Please ask another operator.',
  },
  work_order: {
    not_now: 'An order cannot be sent or accepted at this stage.',
    sum_differs:
      'The milestones come to ¥{{sum}}. They must come to the agreed price of ¥{{agreed}} without tax. What you typed is still there.',
    say_salaries: 'Choose whether you pay salaries.',
    say_form: 'Choose whether you are an individual or a company.',
    changed: 'Another order was sent meanwhile. Please look at it.',
  },
  milestone: {
    not_found: 'There is no such work.',
    other_party: 'This is for the other side to do.',
    wrong_state: 'This work has gone on meanwhile. Please look at where it stands.',
    not_funded: 'The price is not all there, so this cannot be accepted now. The operator is looking at it.',
    already_answered: 'Your view has been sent already.',
    more_than_agreed: 'This is more than the price without tax.',
  },
  booking: {
    wrong_state: 'This has moved on meanwhile. Please look at the page again.',
    closed: 'Applications are closed.',
    full: 'It is full now. Please choose another way to take part, or wait for a free place.',
    already_applied: 'You have applied for this exhibition already.',
    already_asked: 'A request of yours is being arranged. Please ask again once its day is fixed.',
    size_unknown:
      'Your trade or number of employees is not known, so the fee cannot be found. Please complete the profile.',
    size_not_offered: 'These fees are for small and medium-size enterprises. Please ask the operator.',
    payment_under_way: 'It has been paid or is being paid and cannot be taken back. Please ask the operator.',
    no_expert: 'This expert cannot be chosen.',
  },
  charge: {
    already_paid: 'Already paid.',
    cancelled: 'This bill was cancelled. There is nothing to pay.',
    not_found: 'Payment not found.',
    not_by_card: 'This amount cannot be paid by card. Please choose bank transfer.',
    dispute_not_open: 'This dispute can no longer be answered.',
    refund_too_large:
      'This is more than can be refunded. Another refund may be on its way, or the payment may be disputed.',
  },
  payout: { not_found: 'There is no such transfer.' },
  stripe_event: {
    not_found: 'There is no such event.',
  },
  payments: {
    unreachable:
      'We cannot reach the payment service right now. Nothing was charged and the quote is saved. Please wait a moment and press “Go on to payment” again.',
    refused:
      'The payment service did not accept this payment. Nothing was charged. If it happens again, please tell your navigator or the operator.',
  },
  search: { unreachable: 'Search is not available right now. Showing the newest first.' },
  database: { unreachable: 'We cannot save right now. Nothing was sent yet. Please try again in a moment.' },
  settings: {
    changed_elsewhere: 'Somebody has changed the settings since you opened them. Please look at them and try again.',
  },
  reader: {
    changed: 'The recipient has changed since you opened this page. Please read it again and choose.',
    not_configured: 'No AI reader is configured on this server.',
  },
  job: { not_found: 'This job cannot be found.' },
}
