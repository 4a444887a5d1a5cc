"""Pages without a question of their own."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from renewal.asking.check import CheckForm
from renewal.web.check_fields import check_fields
from renewal.web.number_free import number_free


@require_safe
@number_free()
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "web/home.html", check_fields(CheckForm(QueryDict())))
