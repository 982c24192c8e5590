/** The words that come with the product, in the form in which an owner exports and changes them. */
export const defaultVocabularyText = `# Words that mean the same
ml = machine learning
ai = artificial intelligence
nlp = natural language processing
llm = large language model = large language models
js = javascript
ts = typescript
k8s = kubernetes
db = database = databases
ux = user experience
ui = user interface
qa = quality assurance = testing
devops = dev ops
sre = site reliability
ci = continuous integration
pm = product manager = product management
po = product owner
hr = human resources = people operations
cto = chief technology officer
ceo = chief executive officer
cfo = chief financial officer
coo = chief operating officer
vc = venture capital
seo = search engine optimisation = search engine optimization
crm = customer relationship management
erp = enterprise resource planning
okr = okrs = objectives and key results
kpi = kpis = key performance indicators
b2b = business to business
saas = software as a service
cv = resume = curriculum vitae
frontend = front end
backend = back end
fullstack = full stack
freelance = freelancing = self employed
startup = start up = startups
founder = entrepreneur
negotiation = negotiating
public speaking = presenting = presentations
leadership = leading people
coach = coaching
career change = career switch = changing careers
return to work = returning to work = career break
remote work = working remotely = distributed teams

# A skill is found by its broader ones, too
React < Frontend development
Vue < Frontend development
Angular < Frontend development
Accessibility < Frontend development, Design
CSS < Frontend development
Frontend development < Software development
Backend development < Software development
Mobile development < Software development
TypeScript < Software development
JavaScript < Software development
Python < Software development
Java < Software development
Rust < Software development
Go programming < Software development
Code review < Software development
Testing < Software development
System design < Software architecture
Software architecture < Software development
Kubernetes < Cloud
Docker < Cloud
Terraform < Cloud
AWS < Cloud
Site reliability < Operations
Incident response < Operations
SQL < Data
Data engineering < Data
Data analysis < Data
Statistics < Data
Machine learning < Data, Artificial intelligence
Deep learning < Machine learning
Large language models < Machine learning
User research < Design
Interaction design < Design
Visual design < Design
Design systems < Design
Roadmaps < Product management
Discovery < Product management
Pricing < Product management
Delegation < Leadership
Hiring < Leadership
Feedback < Leadership
One-to-ones < Leadership
Engineering leadership < Leadership
Fundraising < Entrepreneurship
Budgeting < Finance
Forecasting < Finance
Contracts < Law
Data protection < Law
Grant writing < Research
`;
