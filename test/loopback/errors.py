"""What the service answers when it refuses."""

#: HTTP status and the word that stands beside it in the error's JSON.
STATUS = {
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    409: 'ABORTED',
    429: 'RESOURCE_EXHAUSTED',
    500: 'INTERNAL',
    503: 'UNAVAILABLE',
}


class ServiceError(Exception):
    """An answer that is an error: the service's words, and the HTTP status."""

    def __init__(self, message, status=400):
        super().__init__(message)
        self.status = status

    def body(self):
        return {'error': {'code': self.status, 'message': str(self), 'status': STATUS[self.status]}}


class InvalidError(Exception):
    """What an algorithm refuses; whoever called it puts the algorithm's name before the words."""
