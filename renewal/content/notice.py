"""The page of the blue envelope: what it is, what to do first, and whether it is genuine."""

from django.utils.translation import gettext_lazy as _

from renewal.content.other_offices import (
    ATSUGI_NOTICE,
    OKAZAKI_WHICH,
    SHIKI_FRAUD,
    URUMA_NOTICE,
    UTSUNOMIYA_EXPIRY,
)
from renewal.content.page_sources import (
    CITY_CARD,
    CITY_CERTIFICATE,
    CITY_CERTIFICATE_PROXY,
    CITY_NOTICE,
    CITY_Q2,
    CITY_Q3,
    CITY_Q4,
    CITY_Q10,
)
from renewal.content.section import Section
from renewal.rules.sources import CERTIFICATE_RULE_49, IWAKI_INSURANCE, NERIMA_WINDOW

TITLE = _("青い封筒が届いた方へ")
LEAD = _("カードの中の電子証明書か、カード本体の期限が近づいています。あわてなくて大丈夫です。")

FIRST = Section(
    anchor="first",
    title=_("まず、どちらの期限かを見ます"),
    paragraphs=(
        _(
            "期限は、カード本体と電子証明書に、それぞれあります。どちらが近いかで、"
            "手続きが変わります。"
        ),
    ),
    points=(
        _(
            "電子証明書の期限だけが近い方は、窓口で電子証明書を更新します。"
            "カードはそのまま使います。"
        ),
        _("カード本体の期限が近い方は、新しいカードを申し込みます。電子証明書も新しくなります。"),
        _("両方の期限が近い方も、新しいカードを申し込みます。"),
    ),
    sources=(CITY_NOTICE, CITY_CERTIFICATE, CITY_CARD, OKAZAKI_WHICH),
    see=("/check/", "/procedures/"),
)
SENDER = Section(
    anchor="sender",
    title=_("だれから届いたのか"),
    paragraphs=(
        # Translators: J-LIS, the agency that issues the cards
        _(
            "カードを発行している、地方公共団体情報システム機構（J-LIS）からです。"
            "市役所からではありません。"
        ),
        _("中の手紙の名前は「マイナンバーカード・電子証明書有効期限通知書」です。"),
        _("封筒は青（水色）です。白い封筒のこともあります。引っ越し先へ転送はされません。"),
    ),
    sources=(CITY_NOTICE, URUMA_NOTICE),
)
WHEN = Section(
    anchor="when",
    title=_("いつ届くのか"),
    paragraphs=(
        _("どちらかの期限の、およそ3か月前に郵便で届きます。"),
        _("まとめて送られます。期限の2か月前ごろに届く市もあります。"),
        _(
            "ほかの市では、届いたあとの1、2週間は窓口が混みます。急がない方は、"
            "少し日を置くとよいでしょう。"
        ),
    ),
    sources=(CITY_NOTICE, ATSUGI_NOTICE),
)
INSIDE = Section(
    anchor="inside",
    title=_("中に入っているもの"),
    paragraphs=(_("手続きが終わるまで、捨てないでください。"),),
    points=(
        _("有効期限通知書：期限の日が書いてあります。"),
        _("照会書兼回答書と、それを入れる封筒：代理人が窓口へ行くときに使います。"),
        _(
            "マイナンバーカード交付申請書：新しいカードを申し込むときに使います。QRコードと、"
            "23桁の申請書IDが印刷されています。"
        ),
        _("返信用封筒：郵便で申し込むときに使います。"),
    ),
    sources=(CITY_NOTICE, CITY_CERTIFICATE_PROXY, CITY_CARD),
    see=("/procedures/certificate-by-proxy/",),
)
WITHOUT = Section(
    anchor="without-renewing",
    title=_("更新しないと、どうなるのか"),
    paragraphs=(
        # Translators: 5回目の誕生日: the fifth birthday after the card was issued
        _(
            "電子証明書は、カードのICチップの中にあります。期限はふつう、"
            "カードの発行から5回目の誕生日です。"
        ),
        _(
            "健康保険証は、2024年（令和6年）12月2日から新しく作られなくなりました。"
            "マイナ保険証を使う方は、期限までに更新してください。"
        ),
        _(
            "電子証明書の期限が過ぎても、カードは、カード本体の期限まで本人確認書類として使えます。"
            "電子証明書も、あらためて発行してもらえます。"
        ),
        _("けれども、電子証明書は期限を過ぎると失効し、次のことができなくなります。"),
    ),
    points=(
        _(
            "健康保険証として使うこと（マイナ保険証）。これだけは、"
            "期限の月の末から3か月の間は使えます。"
        ),
        _("コンビニで住民票の写しなどの証明書を受け取ること。"),
        _("税金の申告（e-Tax）。"),
        _("マイナポータルを使うこと。"),
    ),
    sources=(CITY_CERTIFICATE, CITY_Q3, CITY_Q4, IWAKI_INSURANCE, CERTIFICATE_RULE_49),
    see=("/faq/",),
)
GENUINE = Section(
    anchor="genuine",
    title=_("本物かどうか、心配なとき"),
    paragraphs=(
        _("心配なときは、封筒の電話番号ではなく、この番号にかけてください（{tel}）。"),
        _(
            "期限は、封筒を見なくても確かめられます。カード本体の期限はカードに印刷されています。"
            "電子証明書の期限は、マイナポータルか窓口で分かります。"
        ),
        _("電子証明書の更新は窓口でします。電話やメールだけで終わることはありません。"),
        _(
            "電話で暗証番号を聞かれたら、答えずに切ってください。"
            "口座番号やお金の話をされたときも同じです。"
        ),
        _("「代わりに更新する」という電話や訪問は、断ってください。カードを渡さないでください。"),
    ),
    sources=(CITY_CERTIFICATE, UTSUNOMIYA_EXPIRY, SHIKI_FRAUD),
)
NEVER_CAME = Section(
    anchor="never-came",
    title=_("届かない、またはなくしたとき"),
    paragraphs=(
        _("通知書がなくても、更新できます。期限の3か月前の日の翌日から、期限の日までです。"),
        _("例：5月20日が期限の方は、2月21日から手続きできます。"),
        _("届かないのは、引っ越しのあとで、転送されなかったからかもしれません。"),
        _(
            "新しいカードを申し込む方は、交付申請書をもう一度もらえます。"
            "もらえるところ：{counters_for_form}。{form_by_post}"
        ),
        _("代理人が行く方は、照会書兼回答書がいります。行く前に電話してください（{tel}）。"),
    ),
    sources=(CITY_Q2, CITY_Q10, CITY_CERTIFICATE_PROXY, URUMA_NOTICE),
    see=("/faq/#q10",),
)
TOO_EARLY = Section(
    anchor="too-early",
    title=_("早く届いて、まだ手続きできないとき"),
    paragraphs=(
        _("通知書は、手続きできる日より前に届くことがあります。その日まで待ってください。"),
        _("早く発行し直した電子証明書は、次の期限が1年以上短くなります。"),
        _("手続きできる日は、カードの日付から調べられます。"),
    ),
    sources=(URUMA_NOTICE, NERIMA_WINDOW, CERTIFICATE_RULE_49),
    see=("/check/",),
)
NOT_SENT = Section(
    anchor="not-sent",
    title=_("通知書が送られない方"),
    paragraphs=(_("次の方には届きません。自分でカードの期限を確かめてください。"),),
    points=(
        # Translators: residents whose stay in Japan has an end, except permanent residents
        _("在留期間に限りのある方（永住者・特別永住者・高度専門職2号を除く）。"),
        # Translators: 居所登録: registering another place of stay, as some do who flee violence
        _("居所登録（住民票とは別の住まいの届け出）をしている方。"),
        _("家庭内の暴力などのために、住所を守る手続きをしている方の一部。"),
    ),
    sources=(URUMA_NOTICE,),
    see=("/procedures/period-of-stay/",),
)

SECTIONS = (
    FIRST,
    INSIDE,
    SENDER,
    WHEN,
    WITHOUT,
    GENUINE,
    NEVER_CAME,
    TOO_EARLY,
    NOT_SENT,
)
