import type { LegalDocument } from '#app/tracks/legal-document.ts'

const ja = `販売業者
{operator}

運営責任者
{representative}

所在地
{address}

電話番号
{phone}（平日10時から17時）

メールアドレス
{email}

適格請求書発行事業者の登録番号
{invoiceNumber}

販売価格
手数料は、料金表と、案件ごとの見積りに、消費税を含む総額で表示します。見積りを確定するまで、お支払いの義務は生じません。

手数料のほかにかかる費用
銀行振込の振込手数料、コンビニでのお支払いの手数料、通信料は、お客様のご負担です。

お支払いの方法
クレジットカード、PayPay、コンビニ払い、銀行振込。金額により、選べる方法が異なります。

お支払いの時期
見積りの確定の後、案件が次の段階へ進む前まで。コンビニ払いと銀行振込は、画面に示す期限まで。

サービスの提供の時期
お支払いの確認の後、ただちに。展示会、イベント、専門家の派遣は、それぞれの日程によります。

取消しと返金
お支払いの後の、お客様の都合による取消しはできません。返金する場合は、返金の規定（/legal/refunds）をご覧ください。

動作環境
最新版のChrome、Safari、Edge、Firefox。JavaScriptを使わない環境でも、ご利用いただけます。`

const en = `Seller
{operator}

Person in charge
{representative}

Address
{address}

Telephone
{phone} (weekdays, 10:00 to 17:00)

E-mail
{email}

Registration number for qualified invoices
{invoiceNumber}

Prices
Fees are shown with tax, on the schedule of fees and on the quote of each case. Nothing is owed before a quote is confirmed.

Other costs
Charges of your bank or of the convenience store, and the cost of your connection, are yours.

Means of payment
Credit card, PayPay, convenience store, bank transfer. Which can be chosen depends on the amount.

When to pay
After the quote is confirmed and before the case goes on. At convenience stores and by bank transfer, by the day shown on the page.

When the service is provided
As soon as the payment is confirmed. Exhibitions, events and visits of experts follow their own dates.

Cancelling and refunds
After payment a fee cannot be cancelled for reasons on your side. When fees are returned is said in the refund rules (/legal/refunds).

What you need
A current Chrome, Safari, Edge or Firefox. It works without JavaScript, too.`

/** What the Act on Specified Commercial Transactions (art. 11) asks for. To be confirmed by a lawyer before launch. */
export const commercialTransactions: readonly LegalDocument[] = [
  {
    key: 'commercial-transactions',
    version: '2026-04',
    validFrom: '2026-04-01',
    title: { ja: '特定商取引法に基づく表記', en: 'Notice under the Act on Specified Commercial Transactions' },
    text: { ja, en },
  },
]
