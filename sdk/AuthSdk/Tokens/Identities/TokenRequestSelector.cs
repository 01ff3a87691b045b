namespace AuthSdk;

/// <summary>Gives the token request of a call, in programs that act for several users or tenants.</summary>
/// <typeparam name="TRequest">The emitted request record of a flow.</typeparam>
/// <param name="configured">What the options say; take it with <c>with { … }</c>. What they leave open is <see langword="null"/> in it.</param>
/// <param name="services">The services of the scope that the client was taken from; <see langword="null"/> without a container.</param>
/// <param name="cancellationToken">Cancels the call.</param>
/// <returns>
/// The request, or <see langword="null"/> when nobody is signed in: the call then fails and nothing is sent. Equal requests share a token.
/// </returns>
public delegate ValueTask<TRequest?> TokenRequestSelector<TRequest>(TRequest configured, IServiceProvider? services, CancellationToken cancellationToken)
    where TRequest : class;
