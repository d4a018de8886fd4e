"""Given names that tell a person from a place, and mostly the gender; without accents here."""

# Names borne by women and men alike (Alex, Kim, Robin, Sam, Taylor ...) stand in EITHER.
FEMALE = frozenset(
    """
    Abigail Aditi Adriana Agnes Agnieszka Aicha Aisha Alejandra Alexandra Alice Alicia Alison
    Allison Amanda Amber Amelia Amy Ana Ananya Anastasia Andrea Angela Angelina Anita Anjali
    Ann Anna Anne Annie Antonia Ashley Asma Astrid Audrey Aung Ava Ayesha Aylin Ayse Barbara
    Beatrice Beatriz Becky Bella Bernadette Beth Bethany Betty Beverly Bianca Bonnie Brenda
    Bridget Brittany Camilla Carla Carly Carmen Carol Caroline Carolyn Catherine Cathy Cecilia
    Celia Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Chrystia Cindy Claire
    Clara Claudia Colleen Condoleezza Connie Courtney Crystal Cynthia Daisy Dana Daniela
    Danielle Daria Dawn Deborah Debra Deepa Deepika Denise Diana Diane Divya Dolores Donna
    Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elif Eliza Elizabeth Ella Ellen Emily
    Emine Emma Erica Erika Erin Esther Eva Evelyn Fatima Fatma Federica Fiona Florence Frances
    Francine Gabriela Gabrielle Gail Genevieve Georgia Georgina Gina Gisele Giulia Gloria
    Grace Greta Gulsen Gwen Hannah Harriet Heather Heidi Helen Helena Hillary Holly Ida Ilse
    Indira Ines Ingeborg Ingrid Irene Irina Iris Isabel Isabela Isabella Ivanka Jacinda
    Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jelena Jenna Jennifer Jenny Jessica Jill
    Jo Joan Joanna Joanne Jocelyn Jodie Josefina Josephine Joyce Juanita Judith Judy Julia
    Julie Juliet Kaja Kamala Karen Karin Karla Katarzyna Kate Katherine Kathleen Kathryn Kathy
    Katie Katrina Kavita Kayla Kellyanne Kimberly Kirsten Kristen Kristin Kristina Krisztina
    Laila Lana Lara Laura Lauren Leah Leila Lena Leticia Lila Liliana Lillian Linda Lisa Liz
    Lois Lorraine Louisa Louise Lucia Lucie Lucy Ludmila Luisa Lydia Lynn Madeleine Magdalena
    Maggie Mahsa Maia Malala Malgorzata Mandy Manuela Marcela Margaret Margarethe Margarita
    Maria Mariana Marianne Maribel Marie Marilyn Marina Marine Marion Marisol Marta Martha
    Mary Maryam Maureen May Meera Megan Melania Melanie Melissa Mercedes Meredith Mia Michele
    Michelle Mila Miranda Miriam Mirjana Molly Monica Monika Monique Nadia Nancy Naomi Natalia
    Natalie Natasha Neha Nicola Nicole Nina Noemi Noor Nora Olena Olga Olivia Pamela Patricia
    Paula Pauline Penelope Penny Petra Phoebe Phyllis Polly Pooja Priya Priyanka Rachel Rania
    Raquel Rebecca Regina Renate Renee Rita Roberta Rocio Rosa Rose Rosemary Roxanne Ruth
    Sabrina Sally Salma Samantha Sandra Sanjana Sanna Sara Sarah Serena Sharon Sheila Shirley
    Sigrid Silvia Simone Smriti Sofia Solveig Sonia Sophia Sophie Stacey Stella Stephanie Sue
    Sunita Susan Susana Sushma Suzanne Svenja Svetlana Swati Sylvia Tamara Tammy Tanya Tara
    Tatiana Tatyana Teresa Tereza Tessa Thelma Theresa Tina Tracy Trudy Ursula Usha Valentina
    Valerie Vanessa Vera Veronica Veronika Victoria Viktoria Violet Virginia Vivian Wanda
    Wendy Winifred Ximena Yael Yasmin Yolanda Yuki Yulia Yvette Yvonne Zainab Zara Zeynep Zoe
    Zuzana
    """.split()
)
MALE = frozenset(
    """
    Aaron Abdel Abdul Abdulaziz Abdullah Abdulrahman Abraham Adam Aditya Adolf Adrian Agustin
    Ahmad Ahmed Ajay Alan Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alessio
    Alexander Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Allan Allen Alvaro Amir Amit
    Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andrii Andriy Andrzej Andy Angelo
    Anil Anthony Antoine Anton Antonio Antony Ari Arjun Armando Arnaud Arnold Arthur Arturo
    Arun Arvind Ashok Ashraf Aurelio Austin Baptiste Barack Barry Bart Bashar Ben Benedict
    Benjamin Benny Bernard Bernie Bert Bill Billy Bjorn Blaise Bob Bobby Bogdan Boris Brad
    Bradley Brendan Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlos Carsten
    Cesar Charles Charlie Chris Christian Christoph Christopher Chuck Ciro Claude Claudio
    Clifford Clint Clinton Colin Conor Craig Cristian Cristiano Cristobal Curtis Cyril Cyrus
    Dale Damian Dan Daniel Danny Dario Darren Dave David Davide Dean Deepak Denis Dennis Derek
    Desmond Didier Diego Dieter Dimitri Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas
    Duncan Dwayne Dwight Earl Ed Eddie Edgar Edmundo Edoardo Eduardo Edward Edwin Efrain
    Elijah Eliseo Elliot Elon Emil Emiliano Emilio Emmanuel Emre Enrique Enzo Erdem Eric Erik
    Ernest Ernesto Esteban Ethan Eugene Eusebio Evan Ezequiel Fabian Fabio Fabrizio Facundo
    Federico Felipe Felix Ferdinand Fernando Fidel Filippo Florian Francis Francisco Franco
    Francois Frank Franklin Fred Frederic Frederick Friedrich Fumio Gabriel Gael Gareth Gary
    Gavin Gene Geoff Geoffrey George Gerald Gerard Gerardo Gerhard Gianni Gilbert Giorgio
    Giovanni Giuseppe Glenn Gonzalo Gordon Graham Grant Greg Gregory Guido Guillermo Gunther
    Gustavo Guy Hakan Hamid Hamish Hans Harold Harry Haruki Harvey Hasan Hassan Hector Heinz
    Helmut Hendrik Henri Henry Herbert Heriberto Herman Hernan Hiroshi Horacio Howard Hugh
    Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Iker Ilya Imran Iqbal Isaac Ismael Ismail
    Ivan Ivo Jacinto Jack Jacob Jacques Jagmeet Jaime Jake Jakob James Jan Jared Jaroslav
    Jaroslaw Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesse Jesus Jim
    Jimmy Joachim Joao Joaquin Joe Joel Joern Johan Johannes John Johnny Jon Jonathan Joost
    Jorge Jose Josef Josep Joseph Josh Joshua Jozef Juan Julian Julio Jurgen Justin Karim Karl
    Kaspar Kazuo Keir Keith Kemal Ken Kenji Kenneth Kevin Khaled Khalid Kirill Klaus Kofi
    Konrad Konstantin Krzysztof Kurt Kyle Lamine Larry Lars Laurence Laurent Lawrence Leandro
    Lee Leo Leon Leonard Leonid Leopold Leopoldo Lewis Liam Lindsey Lloyd Loic Lorenzo Louis
    Luca Lucas Luciano Ludovic Luigi Luis Luiz Luke Maciej Mahmoud Manish Manoj Manuel Marc
    Marcel Marcelo Marcin Marco Marcus Mario Mark Markus Marshall Martin Marty Marvin Matej
    Mateusz Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maxime Maximilian
    Maximo Mehdi Mehmet Mevlut Michael Michal Michel Miguel Mike Mikhail Milan Mircea Mitch
    Mitt Mohamed Mohammad Mohammed Mohan Morgan Mourad Muhammad Mukesh Murat Murray Mustafa
    Mykhailo Nabil Narendra Nathan Naveen Neil Nelson Nestor Nicholas Nick Nicolae Nicolas
    Nigel Nikita Nikolai Nikolas Nikos Noah Noel Norman Octavio Oleg Oleh Oleksandr Oleksiy
    Oliver Olivier Omar Osama Oscar Osvaldo Otto Pablo Pascal Pascual Patrick Paul Pavel Pavlo
    Pawel Pedro Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierluigi Pierre
    Pietro Piotr Prakash Prasad Radoslaw Rafael Rahul Raj Rajesh Rajiv Rajnath Rakesh Ralph
    Ramesh Ramon Ramzan Randall Randy Raul Ravi Ray Raymond Recep Reinaldo Reinhard Renato
    Rene Rex Ricardo Richard Rick Rob Robert Roberto Rodney Rodolfo Rodrigo Rogelio Roger
    Rohan Roland Rolf Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Russell Rustem
    Ryan Saddam Salman Salvador Samuel Sanjay Santosh Satoshi Scott Sean Sebastian Selim Serge
    Sergei Sergey Sergio Serhiy Seth Shane Shaun Shinzo Silvio Simon Slawomir Slobodan Soren
    Stanislav Stanley Stefan Stephane Stephen Steve Steven Stewart Stuart Sunil Suresh Sven
    Takashi Tariq Tayyip Ted Terrence Terry Theodore Thierry Thomas Tim Timothy Tobias Todd
    Tom Tomas Tomasz Tommy Tony Travis Trevor Tyler Ulrich Umar Umberto Vaclav Valentin Valery
    Vicente Victor Vijay Vikram Viktor Vincent Vinod Vitali Vitaly Vittorio Vladimir Vojtech
    Volodymyr Vyacheslav Waldemar Walter Warren Wayne Wesley Wilfred Wilhelm William Willie
    Winston Wladimir Wojciech Wolfgang Xavier Xi Yann Yannick Yasser Yasuo Yevgeny Yoshihide
    Yuri Yuriy Yusuf Zachary Zbigniew Zdenek Zoltan
    """.split()
)
EITHER = frozenset(
    """
    Alex Ariel Avery Bailey Blair Casey Chandler Chen Cory Dakota Dominique Drew Dylan Finley
    Francesca Harper Hayden Jamie Jackie Jayden Jayme Jesse Jordan Jules Kelly Kelsey Kerry
    Kim Lesley Leslie Li Logan Lindsay Mackenzie Marlin Minh Pat Phoenix Quinn Reese Riley
    Robin Rowan Sam Sasha Shannon Shawn Sidney Stacy Sydney Taylor Toni Tory Val Wang Wei Yan
    Yang Zhang
    """.split()
)
GIVEN = FEMALE | MALE | EITHER
