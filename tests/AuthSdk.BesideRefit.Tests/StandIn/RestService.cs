namespace Refit;

/// <summary>Finds the clients that Refit's generator would have written, and that tests write by hand.</summary>
public static class RestService
{
    private static readonly Dictionary<Type, Func<HttpClient, RefitSettings, object>> Clients = [];

    public static T For<T>(HttpClient client) => For<T>(client, null);

    public static T For<T>(HttpClient client, RefitSettings? settings) => (T)Clients[typeof(T)](client, settings ?? new RefitSettings());

#if REFIT_GENERATED
    public static T ForGenerated<T>(HttpClient client) => For<T>(client, null);

    public static T ForGenerated<T>(HttpClient client, RefitSettings? settings) => For<T>(client, settings);
#endif

    /// <summary>No name of Refit's: what its module initialisers do.</summary>
    public static void Implement<T>(Func<HttpClient, RefitSettings, T> create)
        where T : class => Clients[typeof(T)] = create;
}
