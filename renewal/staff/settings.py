"""The settings that only a process with the staff side has; `renewal/settings.py` adds them."""

from datetime import timedelta
from typing import Any

# The admin without its autodiscovery: other packages' pages would show keys and recovery codes.
APPS = [
    "renewal.staff.apps.StaffAdminConfig",
    "django.contrib.messages",
    "django.contrib.sessions",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_static",
    "django_otp.plugins.otp_totp",
]
MIDDLEWARE = [
    "renewal.staff.middleware.not_kept",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
]
# Turns the answer to a locked person into the page that says so, to which all others add theirs.
INNERMOST = "axes.middleware.AxesMiddleware"
# Every view that is not marked otherwise. Not with the public pages in the same process.
GUARD = "renewal.staff.middleware.SecondFactorRequired"
CONTEXT = [
    "django.contrib.auth.context_processors.auth",
    "django.contrib.messages.context_processors.messages",
    "renewal.staff.preview.public_context",
]
FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
A_COUNTERS_DAY = timedelta(hours=8)


def staff_settings(origin: str, *, is_https: bool) -> dict[str, Any]:
    """Return Django's settings for a process whose staff side is reached at `origin`."""
    return _signing_in() | _cookies(is_https=is_https) | {
        "CSRF_TRUSTED_ORIGINS": [origin],
        "CSRF_FAILURE_VIEW": "renewal.staff.pages.form_too_old",
        # A counter's week with its special days is one form of some hundred fields.
        "DATA_UPLOAD_MAX_MEMORY_SIZE": 1024 * 1024,
        "DATA_UPLOAD_MAX_NUMBER_FIELDS": 5000,
        "SILENCED_SYSTEM_CHECKS": [],
        # Undoing is the publishers': a permission on the history, not on what it is of.
        "SIMPLE_HISTORY_ENFORCE_HISTORY_MODEL_PERMISSIONS": True,
    }  # fmt: skip


def _signing_in() -> dict[str, Any]:
    validators = "django.contrib.auth.password_validation."
    return {
        # The first refuses whoever is locked; the second knows a person by password and code.
        "AUTHENTICATION_BACKENDS": [
            "axes.backends.AxesStandaloneBackend",
            "renewal.staff.signing_in.PasswordAndCode",
        ],
        "LOGIN_URL": "admin:login",
        "LOGIN_REDIRECT_URL": "admin:index",
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.ScryptPasswordHasher"],
        "AUTH_PASSWORD_VALIDATORS": [
            {"NAME": f"{validators}UserAttributeSimilarityValidator"},
            {"NAME": f"{validators}MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
            {"NAME": f"{validators}CommonPasswordValidator"},
            {"NAME": f"{validators}NumericPasswordValidator"},
        ],
        "OTP_TOTP_ISSUER": "更新ガイド",
        "AXES_FAILURE_LIMIT": FAILURES,
        "AXES_COOLOFF_TIME": LOCKED_FOR,
        # Both together: neither a stranger elsewhere nor a colleague's mistakes lock a person out.
        "AXES_LOCKOUT_PARAMETERS": [["username", "ip_address"]],
        "AXES_CLIENT_IP_CALLABLE": "renewal.staff.address.client_address",
        "AXES_LOCKOUT_CALLABLE": "renewal.staff.pages.locked",
        "AXES_RESET_ON_SUCCESS": True,
        # Trying on while locked does not lock for longer: the page promises an end.
        "AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT": False,
        "AXES_VERBOSE": False,
        # Kept with each failed try, and masked there.
        "AXES_SENSITIVE_PARAMETERS": ["username", "ip_address", "code", "csrfmiddlewaretoken"],
    }


def _cookies(*, is_https: bool) -> dict[str, Any]:
    """Sessions are rows of the database: signing out, or losing the second factor, ends them.

    A signed cookie would stay good until it expires, whoever holds a copy.
    `Lax` and not `Strict`: a link in a colleague's mail would open as if signed out, and the
    token set anew by that page would spoil the forms that are open in other tabs.
    """
    prefix = "__Host-" if is_https else ""
    return {
        "SESSION_ENGINE": "django.contrib.sessions.backends.db",
        "SESSION_COOKIE_NAME": f"{prefix}session",
        "SESSION_COOKIE_AGE": int(A_COUNTERS_DAY.total_seconds()),
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "SESSION_COOKIE_SECURE": is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "CSRF_COOKIE_NAME": f"{prefix}csrf",
        "CSRF_COOKIE_AGE": None,
        "CSRF_COOKIE_SECURE": is_https,
        "CSRF_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_SAMESITE": "Lax",
        "MESSAGE_STORAGE": f"renewal.staff.messages.{'Secure' if is_https else 'Plain'}Messages",
    }
