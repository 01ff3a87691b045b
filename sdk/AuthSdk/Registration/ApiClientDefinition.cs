using System.Diagnostics.CodeAnalysis;
using AuthSdk.Tokens;

namespace AuthSdk.Registration;

/// <summary>What differs between one API's registration and another's. One static instance is emitted per API.</summary>
/// <typeparam name="TApi">The annotated interface.</typeparam>
/// <typeparam name="TClient">What implements it.</typeparam>
/// <typeparam name="TOptions">The emitted options.</typeparam>
/// <typeparam name="TTokens">The emitted token sources.</typeparam>
public sealed class ApiClientDefinition<
    TApi,
    TClient,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
    TTokens> : ApiDefinition<TOptions, TTokens>
    where TApi : class
    where TClient : class, TApi
    where TOptions : class
    where TTokens : ApiTokens
{
    /// <summary>Creates the client, for the services of the scope that it is taken from.</summary>
    public required Func<HttpClient, TOptions, TTokens, IServiceProvider?, TClient> CreateClient { get; init; }
}
