import type { LegalDocument } from '#app/tracks/legal-document.ts'

const ja2025 = `第1条（対象）　この規定は、{operator}がいただく手数料の返金を定めます。会社や事業の譲渡の代金は、対象ではありません。

第2条（返金する場合）　手数料を二重にお支払いになったとき、金額に誤りがあったとき、運営者の都合でサービスを提供できないときは、返金します。

第3条（返金の方法）　返金は、お支払いの方法によって、元のカードまたは指定された口座に行います。`

const en2025 = `1. Scope. These rules are about refunds of the fees {operator} charges. The price of a company or business is not covered.

2. When. Fees are refunded when they were paid twice, when the amount was wrong, or when the service cannot be provided for reasons on the Operator's side.

3. How. Refunds go to the card used, or to an account that is named.`

const ja = `第1条（対象）　この規定は、{operator}（以下「運営者」）がいただく手数料の返金を定めます。会社や事業の譲渡の代金は、対象ではありません。

第2条（お客様の都合による取消し）　手数料は、見積りを確定し、最終契約が結ばれた後にいただくため、お支払いの後にお客様の都合で取り消すことはできません。展示会とイベントの参加料は、開催の14日前までにお申し出があれば、全額をお返しします。

第3条（返金する場合）　二重にお支払いになったとき、金額に誤りがあったとき、運営者の都合でサービスを提供できないとき、引き渡しの前に相手方の責めで最終契約が解除されたときは、手数料の全部または一部を返金します。

第4条（申し出）　返金を求めるときは、事由を知った日から60日以内に、{email}までお知らせください。運営者は、10営業日以内にお答えします。

第5条（返金の方法）　返金は、元のカードまたは決済手段に行います。コンビニでのお支払いと銀行振込は、お知らせいただいた口座に振り込みます。手続きから着金まで、5日から10日ほどかかります。

第6条（書類）　1万円以上を返金したときは、適格返還請求書を発行します。`

const en = `1. Scope. These rules are about refunds of the fees {operator} (the "Operator") charges. The price of a company or business is not covered.

2. Cancelling. A fee falls due after the quote is confirmed and the final contract is signed, so it cannot be cancelled after payment for reasons on your side. Fees for exhibitions and events are returned in full up to 14 days before they take place.

3. When fees are returned. In whole or in part, when they were paid twice, when the amount was wrong, when the service cannot be provided for reasons on the Operator's side, and when the final contract is dissolved before the handover through the other side's fault.

4. Asking for it. Write to {email} within 60 days of learning of the reason. The Operator answers within 10 business days.

5. How. Refunds go to the card or means of payment used. What was paid at a convenience store or by bank transfer is transferred to the account you name. It takes 5 to 10 days to arrive.

6. Documents. For a refund of ¥10,000 or more, a qualified return invoice is issued.`

/** To be confirmed by a lawyer before launch. Oldest first; a version is never edited. */
export const refunds: readonly LegalDocument[] = [
  {
    key: 'refunds',
    version: '2025-04',
    validFrom: '2025-04-01',
    title: { ja: '返金の規定', en: 'Refund rules' },
    text: { ja: ja2025, en: en2025 },
  },
  {
    key: 'refunds',
    version: '2026-04',
    validFrom: '2026-04-01',
    title: { ja: '返金の規定', en: 'Refund rules' },
    text: { ja, en },
  },
]
