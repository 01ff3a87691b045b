using System.Diagnostics.CodeAnalysis;
using AuthSdk.Http;
using AuthSdk.Tokens;

namespace AuthSdk.Registration;

/// <summary>What differs between one API's registration and another's, where Refit implements the interface. One static instance is emitted per API.</summary>
/// <typeparam name="TApi">The annotated interface.</typeparam>
/// <typeparam name="TOptions">The emitted options.</typeparam>
/// <typeparam name="TTokens">The emitted token sources.</typeparam>
public sealed class RefitClientDefinition<
    TApi,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
    TTokens> : ApiDefinition<TOptions, TTokens>
    where TApi : class
    where TOptions : class
    where TTokens : ApiTokens
{
    /// <summary>
    /// Applies to a request what its operation declares beside Refit's attributes. <see langword="null"/> (the default) if no operation
    /// declares anything.
    /// </summary>
    public Action<RefitRequest, TOptions>? Prepare { get; init; }

    /// <summary>The handler that comes first.</summary>
    internal RefitRequestHandler CreateHandler(Func<TOptions> options, Func<TTokens> tokens) => new(request =>
    {
        request.Read(tokens());
        Prepare?.Invoke(request, options());
    });
}
