namespace Refit;

/// <summary>Finds the clients that Refit's generator would have written: tests write some by hand, the others go by their attributes.</summary>
public static class RestService
{
    private static readonly Dictionary<Type, Func<HttpClient, RefitSettings, object>> Clients = [];

    public static T For<T>(HttpClient client) => For<T>(client, null);

    public static T For<T>(HttpClient client, RefitSettings? settings) => Clients.TryGetValue(typeof(T), out var create)
        ? (T)create(client, settings ?? new RefitSettings())
        : ReflectedClient.Create<T>(client, settings ?? new RefitSettings());

#if REFIT_GENERATED
    public static T ForGenerated<T>(HttpClient client) => For<T>(client, null);

    public static T ForGenerated<T>(HttpClient client, RefitSettings? settings) => For<T>(client, settings);
#endif

    /// <summary>No name of Refit's: what its module initialisers do.</summary>
    public static void Implement<T>(Func<HttpClient, RefitSettings, T> create)
        where T : class => Clients[typeof(T)] = create;
}
