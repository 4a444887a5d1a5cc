"""What the guide rests on, and what has to be confirmed with the office."""

from django.utils.translation import gettext_lazy as _

from renewal.content import other_offices, page_sources
from renewal.content.page_sources import CITY_NOTICE
from renewal.content.section import Section
from renewal.rules import sources as rule_sources
from renewal.rules.sources import Source

TITLE = _("このサイトのもとになった資料")
LEAD = _(
    "市のページと法律をもとに、やさしい言葉で書き直しています。分からないことは、"
    "分からないと書いています。"
)

BASIS = Section(
    anchor="basis",
    title=_("何をもとにしているか"),
    paragraphs=(
        # Translators: {page_title} is the title of a page; {page_days} is a whole sentence
        _("{office}の手続きは、市のページ「{page_title}」をもとにしています。{page_days}"),
        _(
            "期限の決まりは、法律と命令の文を読んで書いています。市のページと違うときは、"
            "法律に従います。"
        ),
        _(
            "ほかの市のページだけをもとにしたことは、「ほかの市では」などと書いています。"
            "{office}と違うことがあります。"
        ),
    ),
    sources=(CITY_NOTICE,),
)
CONFIRM = Section(
    anchor="confirm",
    title=_("市に確かめてほしいこと"),
    paragraphs=(
        _(
            "市のページは{page_updated}のものです。そのあとに変わったことがあるかもしれません。"
            "次のことは、行く前に電話で確かめてください（{tel}）。"
        ),
    ),
    points=(
        _("予約：電子証明書の更新と、カードの受け取りに、予約がいるか。どこにどう頼むか。"),
        _("時間：窓口が開いている曜日と時間、休みの日。"),
        _("場所：窓口の住所と電話番号、新しいカードを受け取る場所。"),
        _(
            "健康保険証：廃止より前に書かれたページがあります。いまの使い方は、"
            "保険証のことを扱う窓口に確かめてください。"
        ),
        _("日数：新しいカードができるまでの日数。時期によって変わります。"),
        _("費用：手数料の額。"),
        _(
            "持ち物：暗証番号を忘れたとき、代理人が行くとき、市役所で申し込むとき、"
            "受け取るときの書類。"
        ),
    ),
    sources=(CITY_NOTICE,),
)
SECTIONS = (BASIS, CONFIRM)


def every_source() -> tuple[Source, ...]:
    """Return every provision and page the guide rests on, once, in the order of their titles."""
    rooms = (rule_sources, page_sources, other_offices)
    named = [one for room in rooms for one in vars(room).values()]
    found = dict.fromkeys(one for one in named if isinstance(one, Source))
    return tuple(sorted(found, key=lambda one: (one.title, one.article)))
