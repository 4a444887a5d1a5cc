"""Pages without a question of their own."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal import languages
from renewal.asking.check import CheckForm
from renewal.content.procedures.period_of_stay import PERIOD_OF_STAY
from renewal.doors.number_free import number_free
from renewal.doors.stored import stored
from renewal.web import other_languages
from renewal.web.check_fields import check_fields


@stored()
@require_safe
@number_free()
def home(request: HttpRequest) -> HttpResponse:
    stay_first = PERIOD_OF_STAY if other_languages.language() in languages.STAY_FIRST else None
    context = check_fields(CheckForm(QueryDict())) | {"stay_first": stay_first}
    return render(request, "web/home.html", context)
