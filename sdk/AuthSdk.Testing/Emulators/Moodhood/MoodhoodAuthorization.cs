namespace AuthSdk.Testing;

/// <summary>Which operations take which kind of token.</summary>
internal sealed class MoodhoodAuthorization(MoodhoodEmulatorOptions options, IssuedTokens accessTokens)
{
    /// <summary>An operation of a user; a client token is refused with 403.</summary>
    public Func<RecordedRequest, PathValues, EmulatedResponse> User(Func<RecordedRequest, PathValues, string, EmulatedResponse> answer) =>
        (request, values) => Bearer(request) switch
        {
            null => MoodhoodErrors.Unauthorized(),
            { UserName: { } email } => answer(request, values, email),
            _ => MoodhoodErrors.WrongKindOfToken(),
        };

    /// <summary>An operation that a client token is enough for.</summary>
    public Func<RecordedRequest, PathValues, EmulatedResponse> Anyone(Func<RecordedRequest, PathValues, EmulatedResponse> answer) =>
        (request, values) => Bearer(request) is null ? MoodhoodErrors.Unauthorized() : answer(request, values);

    private IssuedToken? Bearer(RecordedRequest request)
    {
        var value = BearerToken.Of(request);

        if (accessTokens.IsActive(value, out var token))
        {
            return token;
        }

        return value is not null && value == options.PersonalToken
            ? new IssuedToken
            {
                Value = value,
                ClientId = options.ClientId,
                UserName = options.Username,
                ExpiresAt = DateTimeOffset.MaxValue,
            }
            : null;
    }
}
