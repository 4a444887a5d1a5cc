"""The addresses of the JSON interface."""

urlpatterns = []
