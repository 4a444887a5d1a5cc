"""`/check/guided/`: the question of `/check/`, one screen at a time, each a plain form."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.asking.guided import Led, fields_of
from renewal.asking.led_screen import screen
from renewal.doors.number_free import number_free


@never_cache
@require_safe
@number_free(warned_at="certificate")
def guided(request: HttpRequest) -> HttpResponse:
    led = Led(request.GET, on=clock.today())
    question = led.question
    if question is None:
        return HttpResponseRedirect(f"{reverse('check')}?{led.asks_for.query()}")
    is_mistaken = not led.errors.keys().isdisjoint(fields_of(question))
    if not is_mistaken and not led.is_canonical:
        return HttpResponseRedirect(f"{request.path}?{led.query.urlencode()}")
    context = {"screen": screen(led, question)}
    status = 422 if is_mistaken else 200
    response = render(request, "web/guided.html", context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response
