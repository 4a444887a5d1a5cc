"""All settings; what differs between machines comes from the environment.

What only the staff side needs stands in `staff/settings.py`.
A wrong or missing value stops the start with a message that names the variable.
"""

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError, validate

from renewal import languages
from renewal.logs import LOGGING  # noqa: F401  Django reads it here
from renewal.staff import settings as staff

BASE_DIR = Path(__file__).resolve().parent.parent
BUILD_DIR = BASE_DIR / ".build"
_CACHED = "django.template.loaders.cached.Loader"
_LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]

env = Env()
try:
    DEBUG = env.bool("DEBUG", False)
    SECRET_KEY = env.str("SECRET_KEY", "for development only " * 3 if DEBUG else "")
    ROLE = env.str(
        "ROLE",
        "both" if DEBUG else "public",
        validate=validate.OneOf(["public", "staff", *(["both"] if DEBUG else [])]),
    )
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", _LOOPBACK, validate=validate.Length(min=1))
    SITE_URL = env.str("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
    STAFF_URL = env.str("STAFF_URL", "http://127.0.0.1:8001").rstrip("/")
    PUBLISHER = env.str("PUBLISHER", "").strip()
    MUNICIPALITY = env.str("MUNICIPALITY", "112224")
    SNAPSHOT_SECONDS = env.float("SNAPSHOT_SECONDS", 2.0, validate=validate.Range(min=0, max=60))
    SNAPSHOT_FILE = Path(
        env.str("SNAPSHOT_FILE", "") or BUILD_DIR / f"snapshot-{MUNICIPALITY}.json"
    )
    LOG_REQUESTS = env.bool("LOG_REQUESTS", True)
    DATABASES = {"default": env.dj_db_url("DATABASE_URL", f"sqlite:///{BASE_DIR}/renewal.sqlite3")}
except EnvError as error:
    raise ImproperlyConfigured(str(error)) from error

if not SECRET_KEY:
    raise ImproperlyConfigured(
        'Environment variable "SECRET_KEY" is not set. Set it to a long random text, '
        'or "DEBUG=1" on a machine of your own.'
    )
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Readers do not wait for a writer, and a writer waits for the one before from its first read.
    # Long: SQLite keeps no order among those who wait, and lets the unlucky wait many times over.
    _sqlite = {"init_command": "PRAGMA journal_mode=WAL", "transaction_mode": "IMMEDIATE"}
    DATABASES["default"]["OPTIONS"] = _sqlite | {"timeout": 20}

for _name, _url in (("SITE_URL", SITE_URL), ("STAFF_URL", STAFF_URL)):
    if urlsplit(_url).scheme not in {"http", "https"} or not urlsplit(_url).hostname:
        raise ImproperlyConfigured(
            f'Environment variable "{_name}" invalid: not an address such as "https://example.jp".'
        )

_is_staff, _is_public = ROLE != "public", ROLE != "staff"
_own = urlsplit(SITE_URL if _is_public else STAFF_URL)
_is_https = _own.scheme == "https"
if not _is_public and not (DEBUG or _is_https or _own.hostname in _LOOPBACK):
    raise ImproperlyConfigured(
        'Environment variable "STAFF_URL" invalid: passwords travel by "https://" '
        "to any machine but this one."
    )
if not _is_public:
    # A host name of its own: what answers the public never leads here.
    ALLOWED_HOSTS = [*_LOOPBACK, str(_own.hostname)]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    *(staff.APPS if _is_staff else []),
    "django.contrib.staticfiles",
    "django_htmx",
    "simple_history",
    "renewal",
    "renewal.municipality",
    *(["renewal.staff.apps.StaffConfig"] if _is_staff else []),
]

# The public side has no session, no account, no cookie: nothing that could hold any of them.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # A page of debugging has styles of its own, which Django's own one lets in.
    "csp.middleware.CSPMiddleware" if DEBUG else "renewal.web.policy.OnePolicyMiddleware",
    "renewal.web.watching.for_this_site_alone",
    "renewal.web.watching.for_machines",
    *(["renewal.web.watching.about_its_municipality"] if _is_public else []),
    *(["renewal.web.marking.marks_rendered"] if _is_public else []),
    *([] if _is_staff else ["renewal.web.watching.without_office"]),
    *(staff.MIDDLEWARE if _is_staff else []),
    # By the address alone. Without addresses by language it would go by the browser's wishes.
    *(["django.middleware.locale.LocaleMiddleware"] if _is_public else []),
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    *([] if _is_public else [staff.GUARD]),
    *([staff.INNERMOST] if _is_staff else []),
]

ROOT_URLCONF = "renewal.urls" if _is_public else "renewal.staff.urls"
WSGI_APPLICATION = "renewal.wsgi.application"

# Every template of ours is in one tree; the admin brings its own.
_trees = ["filesystem", *(["app_directories"] if _is_staff else [])]
_loaders = [f"django.template.loaders.{tree}.Loader" for tree in _trees]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            # Set up here, for django-template-partials as an application looks everywhere.
            "loaders": [("template_partials.loader.Loader", [(_CACHED, _loaders)])],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "template_partials.templatetags.partials",
                "renewal.templatetags.words",
                "renewal.templatetags.pieces",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                *(["renewal.web.context.site"] if _is_public else []),
                *(staff.CONTEXT if _is_staff else []),
            ],
        },
    },
]

LANGUAGE_CODE = "ja"
LANGUAGES = languages.LANGUAGES
languages.make_known()
LOCALE_PATHS = [BASE_DIR / "renewal" / "locale"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Tokyo"

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BUILD_DIR / ("static" if _is_public else "static-staff")
# Hashed names need a collected tree, which a developer and the tests have no use for.
# Compressing what the admin brings takes ten seconds, for the few who use it.
_static = (
    "renewal.static_files.MinifiedStaticFilesStorage"
    if _is_public
    else "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
)
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage" if DEBUG else _static
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = DEBUG

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}

# Behind HTTPS everything is HTTPS; on a machine of one's own nothing can be.
SECURE_SSL_REDIRECT = _is_https
SECURE_REDIRECT_EXEMPT = ["^livez$", "^readyz$"]  # balancers ask without HTTPS
SECURE_HSTS_SECONDS = 63_072_000 if _is_https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _is_https
SECURE_HSTS_PRELOAD = _is_https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Public pages have no session that a foreign form could use, and a token would set a cookie.
SILENCED_SYSTEM_CHECKS = ["security.W003"]

# The longest honest request is a household: eight members, and the form for one of them.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

if _is_staff:
    globals().update(staff.staff_settings(f"{_own.scheme}://{_own.netloc}", is_https=_is_https))
