import type { LegalDocument } from '#app/tracks/legal-document.ts'

const ja = `第1条（結びについて）　結びは、{operator}（以下「運営者」）が運営する、事業の引き継ぎ、デザインの依頼、製品の試用のための、相手を探す場です。運営者は、契約の当事者にも代理人にもなりません。

第2条（会員と参加者）　利用する方は、事実に合った内容を登録し、変わったときは直してください。参加者のために手続きをする方は、その権限をもつ方に限ります。

第3条（掲載と紹介）　掲載する内容には、ほかの方の権利を害するもの、事実に反するものを含めないでください。紹介は、双方が承諾したときに成り立ちます。相手方の名前や秘密の情報は、許された範囲でだけ使ってください。

第4条（手数料）　手数料は、料金表と見積りでお知らせします。見積りを確定するまで、お支払いの義務は生じません。確定した見積りの金額は、変わりません。消費税は、別に表示します。

第5条（代金）　会社や事業の譲渡の代金、仕事の対価を、運営者がお預かりすることはありません。ただし、検収後払いをお選びのときは、運営者は決済会社を通じて、受け取った金額を検収の後に支払います。

第6条（お支払い）　お支払いは、決済会社Stripeを通じて、または銀行振込で行います。お支払いが確認されると、領収書を発行します。返金は、返金の規定によります。

第7条（禁止すること）　なりすまし、ほかの方への嫌がらせ、得た情報の目的外の利用、手数料を避けるための直接の取引、反社会的勢力の利用を禁じます。反したときは、利用を止めていただくことがあります。

第8条（責任の範囲）　運営者は、掲載された内容の正しさや、取引が成り立つことを保証しません。運営者の責めによる損害は、その損害の直接の原因となった手数料の額までを償います。故意または重い過失によるときは、この限りではありません。

第9条（変更）　この規約を変えるときは、施行日と内容を、施行の14日前までにお知らせします。手数料の確定とお支払いの前には、その時の版への同意を、あらためてお願いします。

第10条（準拠法と管轄）　この規約は日本法により、東京地方裁判所を第一審の専属的合意管轄裁判所とします。`

const en = `1. Musubi. Musubi is a place to find a counterpart for handing on a business, for design work and for trying out products. It is run by {operator} (the "Operator"). The Operator is neither a party to the contracts made here nor anybody's agent.

2. Members and participants. Register what is true, and correct it when it changes. Only those who are authorised act for a participant.

3. Listings and introductions. A listing contains nothing untrue and nothing that infringes the rights of others. An introduction comes about when both sides accept. Names and confidential information of the other side are used only as far as allowed.

4. Fees. Fees are told by the schedule of fees and by a quote. Nothing is owed before a quote is confirmed. The amount of a confirmed quote does not change. Consumption tax is shown apart.

5. Prices. The price of a company or business and the price of work are never held by the Operator. Where payment after acceptance is chosen, the Operator passes on what it received, through the payment service, after acceptance.

6. Payment. Payments are made through Stripe or by bank transfer. A receipt is issued once a payment is confirmed. Refunds follow the refund rules.

7. What is forbidden. Pretending to be somebody else, harassment, using information for other purposes, dealing directly to avoid fees, and any use by organised crime. Who does so may be excluded.

8. Liability. The Operator does not guarantee that listings are correct or that a deal comes about. For damage it is responsible for, it is liable up to the fee that directly led to the damage, except in cases of intent or gross negligence.

9. Changes. Changes and the day they take effect are announced 14 days before. Before a fee is confirmed and paid, consent to the version of that day is asked for anew.

10. Law and jurisdiction. Japanese law applies; the Tokyo District Court has exclusive jurisdiction in the first instance. The Japanese text prevails.`

/** To be confirmed by a lawyer before launch. Oldest first; a version is never edited. */
export const terms: readonly LegalDocument[] = [
  {
    key: 'terms',
    version: '2026-04',
    validFrom: '2026-04-01',
    title: { ja: '利用規約', en: 'Terms of use' },
    text: { ja, en },
  },
]
